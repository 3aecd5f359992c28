import { expect, test } from 'vitest';
import { replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { exchanges, type WireLine } from '../../../src/core/smtp/exchanges.ts';
import type { Stage } from '../../../src/core/smtp/stages.ts';

interface ServerLine {
  /** The line without the arrow. */
  readonly text: string;
  /** What the client sent last before it; undefined in the greeting. */
  readonly answers: string | undefined;
  readonly isLastOfReply: boolean;
}

const everyExchange = replies.map(({ code }) => [code, exchanges[code]] as const);
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const enhancedCode = /^\d{3}[ -](\d)\.\d{1,3}\.\d{1,3} /;

test.each(everyExchange)('the example of %i shows it at a stage where it can occur', (code, lines) => {
  const shown = serverLines(lines).find(({ text }) => text.startsWith(String(code)));
  const stages: readonly Stage[] = replyOf(code).occursAt.map(({ stage }) => stage);
  const stage = shown && stageOf(shown.answers);
  expect(shown).toBeDefined();
  expect(stages.includes('any') || (stage && stages.includes(stage)), `${code} at ${stage}`).toBe(true);
});

test.each(everyExchange)('server lines of the example of %i have the form of a reply', (_, lines) => {
  for (const { text, isLastOfReply } of serverLines(lines)) {
    expect(text).toMatch(/^[2-5][0-5]\d[ -]\S/);
    expect(text.charAt(3), text).toBe(isLastOfReply ? ' ' : '-');
  }
});

test.each(everyExchange)('the lines of one reply in the example of %i all repeat its code', (_, lines) => {
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.startsWith('<') && next?.startsWith('<')) expect(next.slice(0, 5)).toBe(line.slice(0, 5));
  });
});

test.each(everyExchange)('enhanced codes in the example of %i have the class of their reply', (_, lines) => {
  for (const { text } of serverLines(lines)) {
    const found = enhancedCode.exec(text);
    if (found) expect(found[1], text).toBe(text.charAt(0));
  }
});

test.each(everyExchange)('the example of %i shows an enhanced code that is usual with it', (code, lines) => {
  const usual = replyOf(code).enhanced?.map((known) => known.code) ?? [];
  const own = serverLines(lines).filter(({ text }) => text.startsWith(String(code)));
  const shown = own.flatMap(({ text }) => /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3}) /.exec(text)?.[1] ?? []);
  if (usual.length > 0) expect(usual).toEqual(expect.arrayContaining(shown));
});

test('greetings, replies to EHLO and all 3xx carry no enhanced code (RFC 2034 §4)', () => {
  for (const [, lines] of everyExchange) {
    for (const { text, answers } of serverLines(lines)) {
      const barred = answers === undefined || /^(EHLO|HELO)\b/.test(answers) || text.startsWith('3');
      if (barred) expect(text).not.toMatch(enhancedCode);
    }
  }
});

test('the text of 334 is Base64 and nothing else, and so is what the client answers', () => {
  const challenges = everyExchange.flatMap(([, lines]) =>
    lines.filter((line) => line.startsWith('< 334')).map((line) => line.slice('< 334 '.length)),
  );
  const answers = everyExchange.flatMap(([, lines]) =>
    lines.filter((_, index) => lines[index - 1]?.startsWith('< 334')).map((line) => line.slice(2)),
  );
  expect(challenges.length).toBeGreaterThan(0);
  for (const text of [...challenges, ...answers]) expect(text).toMatch(base64);
});

test('PLAIN sends three parts in one Base64 line (RFC 4616)', () => {
  const initial = everyExchange.flatMap(([, lines]) =>
    lines.flatMap((line) => /^> AUTH PLAIN (\S+)$/.exec(line)?.[1] ?? []),
  );
  expect(initial.length).toBeGreaterThan(0);
  for (const text of initial) {
    expect(text).toMatch(base64);
    expect(decode(text).split('\0')).toHaveLength(3);
  }
});

test('only names reserved for examples occur (RFC 2606), inside Base64 too', () => {
  const texts = everyExchange.flatMap(([, lines]) => lines.flatMap((line) => [line, ...decodedWords(line)]));
  const names = texts.flatMap((text) => text.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi) ?? []);
  const strangers = names.filter((name) => !/(^|\.)example\.(com|org|net)$/i.test(name));
  expect(names.length).toBeGreaterThan(20);
  expect(strangers).toEqual([]);
  const addresses = texts.flatMap((text) => text.match(/@[^>\s@]+(?=>|\s|$)/g) ?? []);
  expect(addresses.filter((address) => !/example\.(com|org|net)$/.test(address))).toEqual([]);
});

test('354 shows how a full stop at the start of a line is doubled, and 211 and 214 show several lines', () => {
  expect(exchanges[354].some((line) => line.startsWith('> ..'))).toBe(true);
  expect(exchanges[354]).toContain('> .');
  for (const code of [211, 214] as const) {
    expect(exchanges[code].some((line) => line.startsWith(`< ${code}-`))).toBe(true);
  }
});

test('250 after the message is shown apart from the 354 that answers DATA', () => {
  expect(answerTo('DATA', exchanges[250])).toMatch(/^354 /);
  expect(answerTo('.', exchanges[250])).toMatch(/^250 /);
});

function serverLines(lines: readonly WireLine[]): ServerLine[] {
  return lines.flatMap((line, index) => {
    if (!line.startsWith('<')) return [];
    const answers = lines.slice(0, index).findLast((earlier) => earlier.startsWith('>'));
    const isLastOfReply = !lines[index + 1]?.startsWith('<');
    return [{ text: line.slice(2), answers: answers?.slice(2), isLastOfReply }];
  });
}

function stageOf(sent: string | undefined): Stage | undefined {
  if (sent === undefined) return 'connect';
  if (sent === '.') return 'endOfData';
  if (base64.test(sent) && sent.length > 8) return 'auth';
  const verbs: Record<string, Stage> = { EHLO: 'helo', HELO: 'helo' };
  const verb = /^[A-Z]+/.exec(sent)?.[0] ?? '';
  return verbs[verb] ?? (verb.toLowerCase() as Stage);
}

function answerTo(sent: string, lines: readonly WireLine[]): string | undefined {
  return serverLines(lines).find(({ answers }) => answers === sent)?.text;
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

function decodedWords(line: string): string[] {
  return line
    .split(' ')
    .filter((word) => word.length > 8 && base64.test(word))
    .map(decode);
}
