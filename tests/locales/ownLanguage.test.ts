import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/core/languages.ts';
import { replies } from '../../src/core/smtp/catalogue.ts';
import { englishOf, everyProse, ownWords, translations } from '../support/words.ts';

/** Names that stay as they are in every language. */
const names = `
  SMTP TLS SPF DKIM DMARC DNS MX IP RFC SASL IANA FTP POP IMAP ASCII Base64 OAuth
  Postfix postscreen Gmail Google Exchange Online Microsoft Yahoo Exim Haraka Laravel
  Twocodes Markdown JavaScript
`
  .trim()
  .split(/\s+/);

/** Small words that give English away, and that are not words of Spanish or German. */
const englishWords: Record<'es' | 'de', RegExp> = {
  es: /\b(the|and|with|of|from|is|are|that|this|not|for|it|which|server|message|reply|code|client|mailbox)\b/i,
  de: /\b(the|and|with|of|from|is|are|that|this|for|it|which|reply|message|mailbox|sender|password|server's)\b/i,
};

/** English words that Vietnamese has made its own, or that look like one of its syllables. */
const vietnameseToo = new Set(['email']);

describe.each(translations)('%s', (language) => {
  test('repeats no English text', () => {
    const same = everyProse(language).filter(({ key, text }) => {
      const hasWords = /\p{L}{2,}/u.test(ownWords(text));
      return hasWords && text === englishOf(key);
    });
    expect(same).toEqual([]);
  });

  test('repeats no English sentence inside a text', () => {
    const wrong = everyProse(language).filter(({ key, text }) =>
      sentences(englishOf(key) ?? '').some((sentence) => sentence.length > 20 && text.includes(sentence)),
    );
    expect(wrong).toEqual([]);
  });
});

test('Arabic holds no Latin word outside markup but a few names', () => {
  const wrong = everyProse('ar').flatMap(({ key, text }) =>
    latinWords(text)
      .filter((word) => !names.includes(word))
      .map((word) => ({ key, word })),
  );
  expect(wrong).toEqual([]);
});

test('Vietnamese holds no English word outside markup but a few names', () => {
  const english = new Set(
    everyProse('en').flatMap(({ text }) => latinWords(text).map((word) => word.toLowerCase())),
  );
  const wrong = everyProse('vi').flatMap(({ key, text }) =>
    (ownWords(text).match(/(?<![\p{L}\p{M}])[A-Za-z0-9]+(?![\p{L}\p{M}])/gu) ?? [])
      .filter(
        (word) => word.length > 4 || /^(the|and|with|from|is|are|this|of|for|not|by|code|sent)$/i.test(word),
      )
      .filter((word) => english.has(word.toLowerCase()))
      .filter((word) => !names.includes(word) && !vietnameseToo.has(word.toLowerCase()))
      .map((word) => ({ key, word })),
  );
  expect(wrong).toEqual([]);
});

test.each(['es', 'de'] as const)('%s holds no small English word outside markup', (language) => {
  const wrong = everyProse(language).flatMap(({ key, text }) => {
    const [word] = englishWords[language].exec(withoutNames(ownWords(text))) ?? [];
    return word ? [{ key, word }] : [];
  });
  expect(wrong).toEqual([]);
});

test.each(languageTags)('no two codes share a name in %s', (language) => {
  const nameKeys = /^(completion|intermediate|transient|permanent)\.\d+\.name$/;
  const found = everyProse(language).filter(({ key }) => nameKeys.test(key));
  expect(found).toHaveLength(replies.length);
  const seen = new Set(found.map(({ text }) => text.toLowerCase()));
  expect(seen.size).toBe(replies.length);
});

test('the English names are the names of the protocol', () => {
  const texts = new Map(everyProse('en').map(({ key, text }) => [key, text]));
  for (const reply of replies) {
    const file = { 2: 'completion', 3: 'intermediate', 4: 'transient', 5: 'permanent' }[reply.class];
    expect(texts.get(`${file}.${reply.code}.name`)).toBe(reply.name);
  }
});

function latinWords(text: string): string[] {
  return ownWords(text).match(/(?<!\d)[A-Za-z][A-Za-z0-9]+/g) ?? [];
}

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), ''), text);
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}
