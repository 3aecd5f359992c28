import { expect, test } from 'vitest';
import { compare } from '../../src/core/compare/compare.ts';
import type { Language } from '../../src/core/languages.ts';
import { type ReplyCode, replyOf } from '../../src/core/smtp/catalogue.ts';
import { comparisonText, type Format } from '../../src/i18n/comparisonText.ts';
import { speechOf } from '../../src/i18n/say.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadAllWords } from '../../src/i18n/words.ts';

const words = await loadAllWords();
const address = 'https://twocodes.example/en/smtp/250-vs-334';

test('a ticket begins with both codes, says what to do on each, and ends with the address', () => {
  const lines = written(250, 334, 'en', 'text').trimEnd().split('\n');
  expect(lines[0]).toBe('SMTP 250 OK vs 334 Server Challenge');
  expect(lines[2]).toMatch(/^- 250 is a success/);
  expect(lines[3]).toMatch(/^- 334 asks for more/);
  expect(lines.at(-1)).toBe(address);
});

test('it numbers the differences, and gives both sides led by their codes', () => {
  const { differences } = compare(replyOf(421), replyOf(451));
  const text = written(421, 451, 'en', 'text');
  differences.forEach(({ aspect }, index) => {
    const [heading, first, second] = text.slice(text.indexOf(`\n${index + 1}. `) + 1).split('\n');
    expect(heading).toBe(`${index + 1}. ${words.en.aspects.name[aspect]}`);
    expect(first).toMatch(/^ {3}- 421: \S/);
    expect(second).toMatch(/^ {3}- 451: \S/);
  });
  expect(text).not.toContain(`${differences.length + 1}. `);
});

test('in Markdown codes are marked as code, and headings as headings', () => {
  const text = written(454, 535, 'de', 'markdown');
  expect(text).toMatch(/^# SMTP 454 Temporary Authentication Failure /);
  expect(text).toContain(`\n## ${words.de.comparison.heading.keyDifferences}\n`);
  expect(text).toContain('   - `454`: ');
  expect((text.match(/`/g)?.length ?? 0) % 2).toBe(0);
});

test('plain text has no markup in it', () => {
  for (const language of ['en', 'es', 'vi', 'de', 'ar'] as const) {
    expect(written(550, 554, language, 'text')).not.toMatch(/[`#]|\*\*/);
  }
});

test('what stands at some stages only says at which', () => {
  expect(written(454, 535, 'en', 'text')).toMatch(/454: .*\[AUTH\].*\[STARTTLS\].*\[RCPT TO\]/);
});

test('in Arabic plain text each code is isolated, the title included, so that no number moves to the wrong side', () => {
  const text = written(250, 334, 'ar', 'text');
  const outside = text.replaceAll(/\u2066[^\u2066\u2069]*\u2069/g, '').replace(address, '');
  expect(outside).not.toMatch(/250|334|SMTP 250|EHLO|AUTH/);
  expect(text.match(/\u2066/g)?.length).toBe(text.match(/\u2069/g)?.length);
});

test('languages from left to right need no marks of direction', () => {
  for (const language of ['en', 'es', 'vi', 'de'] as const) {
    expect(written(250, 334, language, 'text')).not.toMatch(/[\u2066-\u2069]/);
  }
});

function written(first: ReplyCode, second: ReplyCode, language: Language, format: Format): string {
  const [one, other] = [replyOf(first), replyOf(second)];
  const speech = speechOf(createSpeaker(language, words[language]));
  return comparisonText(
    { first: one, second: other, comparison: compare(one, other), address },
    speech,
    format,
  );
}
