import { describe, expect, test } from 'vitest';
import { type Language, languages, languageTags } from '../../src/core/languages.ts';
import { isReplyCode } from '../../src/core/smtp/catalogue.ts';
import { everyProse, everyText, ownWords, type Text } from '../support/words.ts';

/** Opening and closing quotation marks (CLDR; for Arabic the pair that mirrors by itself). */
const quotes: Record<Language, readonly [string, string]> = {
  en: ['“', '”'],
  es: ['“', '”'],
  vi: ['“', '”'],
  de: ['„', '“'],
  ar: ['«', '»'],
};

/** Headings that the contract fixes letter by letter. */
const fixedHeadings = ['comparison.heading.when'];

describe.each(languageTags)('%s', (language) => {
  const texts = everyText(language);
  const prose = everyProse(language);

  test('is written in composed characters (NFC)', () => {
    expect(faults(texts, ({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('writes numbers with western digits', () => {
    expect(faults(texts, ({ text }) => /(?![0-9])\p{Nd}/u.test(text))).toEqual([]);
  });

  test('uses its own quotation marks, in pairs, and no straight ones', () => {
    const [open, close] = quotes[language];
    const foreign = [...'"“”„«»‹›'].filter((mark) => mark !== open && mark !== close);
    const wrong = faults(prose, ({ text }) => {
      const marks = [...ownOrTerm(text)].filter((mark) => mark === open || mark === close);
      const paired = marks.every((mark, index) => mark === (index % 2 === 0 ? open : close));
      return !paired || marks.length % 2 === 1 || foreign.some((mark) => ownOrTerm(text).includes(mark));
    });
    expect(wrong).toEqual([]);
  });

  test('uses curly apostrophes', () => {
    const wrong = faults(
      prose,
      ({ key, text }) => !fixedHeadings.includes(key) && ownWords(text).includes("'"),
    );
    expect(wrong).toEqual([]);
  });

  test('says no word twice in a row, not even from one item of a list to the next', () => {
    const joined = [...lists(prose)].map(([key, items]) => ({ key, text: items.join(' ') }));
    const wrong = joined.flatMap(({ key, text }) => doubled(text).map((found) => ({ key, found })));
    expect(wrong).toEqual([]);
  });

  test('closes every backtick, asterisk and bracket', () => {
    const wrong = faults(prose, ({ text }) => {
      const words = ownWords(text);
      const pairs = [words.match(/\(/g)?.length, words.match(/\)/g)?.length];
      return /[`*]/.test(words) || pairs[0] !== pairs[1];
    });
    expect(wrong).toEqual([]);
  });

  test('does not shout', () => {
    expect(faults(prose, ({ text }) => /[!¡]/.test(ownWords(text)))).toEqual([]);
  });

  test('marks up every reply code and command in running text', () => {
    const unmarkable = /^(app|picker|session\.occursAt|pages\.codes\.lead)/;
    const wrong = faults(prose, ({ key, text }) => {
      if (unmarkable.test(key)) return false;
      const words = ownWords(text);
      const numbers = words.match(/(?<![\d.,])\d{3}(?![\d]|[.,]\d)/g) ?? [];
      const commands = /\b(EHLO|HELO|RCPT|STARTTLS|VRFY|EXPN|ETRN|ATRN|QUIT|RSET|NOOP|BDAT)\b/.test(words);
      return commands || numbers.map(Number).some(isReplyCode) || /\b[245]\.\d\.\d/.test(words);
    });
    expect(wrong).toEqual([]);
  });

  test('has marks of direction only where the language runs from right to left, closed', () => {
    const rightToLeft = languages[language].direction === 'rtl';
    const wrong = faults(texts, ({ text }) => {
      const opened = text.match(/[\u2066-\u2068]/g)?.length ?? 0;
      const closed = text.match(/\u2069/g)?.length ?? 0;
      const others = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(text);
      return others || opened !== closed || (!rightToLeft && opened > 0);
    });
    expect(wrong).toEqual([]);
  });
});

test('Arabic uses its own comma, semicolon and question mark', () => {
  const wrong = faults(everyProse('ar'), ({ text }) => /[\u0600-\u06ff][,;?]/.test(ownWords(text)));
  expect(wrong).toEqual([]);
});

test('Arabic attaches no article and no preposition to a code or command, only its “and”', () => {
  const wrong = faults(everyProse('ar'), ({ text }) =>
    [...onlyOpeningMarks(text).matchAll(/([\u0620-\u0652]+)[`*]/g)].some(([, attached]) => attached !== 'و'),
  );
  expect(wrong).toEqual([]);
});

test('Arabic isolates the codes that are filled in where no markup can', () => {
  const bare = /^(app\.(title|description)|picker\.(chosen|pair)$|session\.occursAt$)/;
  const wrong = faults(
    everyProse('ar'),
    ({ key, text }) => bare.test(key) && /(?<!\u2066)\{\{(code|first|second)\}\}/.test(text),
  );
  expect(wrong).toEqual([]);
});

function faults(texts: readonly Text[], isFault: (text: Text) => boolean): Text[] {
  return texts.filter(isFault);
}

/** Wire text may hold any mark; foreign terms are quoted like everything else. */
function ownOrTerm(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '');
}

/** A text whose closing backticks and asterisks are gone, so that only the opening ones are left. */
function onlyOpeningMarks(text: string): string {
  return text.replaceAll(/([`*])([^`*]+)\1/g, '$1$2 ');
}

/** Texts by key, the items of a list under the list's. */
function lists(texts: readonly Text[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, text } of texts) {
    const list = key.replace(/\.\d+$/, '');
    byKey.set(list, [...(byKey.get(list) ?? []), text]);
  }
  return byKey;
}

function doubled(text: string): string[] {
  const twice = /(?<![\p{L}\p{N}_])([\p{L}\p{N}_`.]+)\s+\1(?![\p{L}\p{N}_])/giu;
  return [...text.matchAll(twice)].map(([, word]) => (word ?? '').toLowerCase());
}
