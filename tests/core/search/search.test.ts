import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexForSearch } from '../../../src/core/search/search.ts';
import { type ReplyCode, replies } from '../../../src/core/smtp/catalogue.ts';
import { loadAllWords } from '../../../src/i18n/words.ts';

const words = await loadAllWords();

test.each([
  ['en', '250', 250],
  ['en', 'mailbox not found', 550],
  ['en', 'NOT FOUND', 550],
  ['es', 'server challenge', 334],
  ['ar', 'mailbox not found', 550],
  ['en', '5.7.8', 535],
  ['vi', '5.1.10', 556],
  ['ar', '٥٥٠', 550],
  ['de', '５３５', 535],
] as const)('in %s «%s» finds %i first', (language, query, expected) => {
  expect(index(language).find(query)[0]).toBe(expected);
});

test.each([
  ['en', 'greylist', [450, 451]],
  ['en', 'password', [535]],
  ['en', 'full', [452, 552]],
  ['es', 'lista gris', [450, 451]],
  ['es', 'contraseña', [535]],
  ['es', 'CONTRASENA', [535]],
  ['ar', 'القائمة الرمادية', [450, 451]],
  ['ar', 'كلمة المرور', [535]],
  ['ar', 'كَلِمَةُ المُرُورِ', [535]],
  ['vi', 'mật khẩu', [535]],
  ['vi', 'mat khau', [535]],
  ['vi', 'danh sách xám', [450, 451]],
  ['de', 'passwort', [535]],
  ['de', 'greylisting', [450, 451]],
  ['de', 'postfach voll', [452, 552]],
  ['ar', 'password', [535]],
  ['vi', 'greylist', [450, 451]],
] as const)('in %s the trouble «%s» leads to %j', (language, query, expected) => {
  expect(index(language).find(query)).toEqual(expect.arrayContaining([...expected]));
});

test('a part of a number finds every code that holds it, those that begin with it first', () => {
  expect(index('en').find('45').slice(0, 8)).toEqual([450, 451, 452, 453, 454, 455, 458, 459]);
  const withFifty = replies.map(({ code }) => code).filter((code) => `${code}`.includes('50'));
  expect(index('en').find('50').slice(0, withFifty.length).sort()).toEqual(withFifty);
});

test('a number beats a name, and a name beats a word of trouble', () => {
  const { find } = indexForSearch([
    { id: 'trouble', number: '900', names: ['other'], keywords: ['full 22'] },
    { id: 'name', number: '901', names: ['a 22nd full box'], keywords: [] },
    { id: 'number', number: '220', names: ['other'], keywords: [] },
  ]);
  expect(find('22')).toEqual(['number', 'name', 'trouble']);
  expect(find('full')).toEqual(['name', 'trouble']);
});

test('every word typed must fit', () => {
  expect(index('en').find('mailbox full')).toContain(452);
  expect(index('en').find('mailbox full zebra')).toEqual([]);
  for (const code of index('en').find('auth password')) {
    expect(index('en').find('auth')).toContain(code);
    expect(index('en').find('password')).toContain(code);
  }
});

test.each(Object.keys(words) as (keyof typeof words)[])(
  'in %s each code is found first by its number, and by its names in both languages',
  (language) => {
    const { find } = index(language);
    for (const { code, name } of replies) {
      expect(find(`${code}`)[0]).toBe(code);
      expect(find(name), name).toContain(code);
      expect(find(words[language].replies[code].name)).toContain(code);
    }
  },
);

test.each(Object.keys(words) as (keyof typeof words)[])(
  'in %s each code is found by each of its words of trouble, without accents and marks too',
  (language) => {
    const { find } = index(language);
    for (const { code } of replies) {
      for (const word of words[language].keywords[code]) {
        expect(find(word), `${code} ${word}`).toContain(code);
        expect(find(bare(word)), `${code} ${bare(word)}`).toContain(code);
      }
    }
  },
);

test('nothing typed shows every code in order', () => {
  const all = replies.map(({ code }) => code);
  expect(index('vi').find('')).toEqual(all);
  expect(index('vi').find('  \u00a0 ')).toEqual(all);
});

test('any text is survived and finds only known codes, each once', () => {
  const { find } = index('ar');
  const known = new Set(replies.map(({ code }) => code));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const found = find(text);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((code) => known.has(code))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('typing on never brings back a code that was gone', () => {
  fc.assert(
    fc.property(fc.constantFrom('mailbox full', '5.7.8', 'password', '4.2.2 full', 'too many'), (text) => {
      let before = index('en').find('');
      for (let length = 1; length <= text.length; length += 1) {
        const found = index('en').find(text.slice(0, length));
        expect(before).toEqual(expect.arrayContaining(found));
        before = found;
      }
    }),
  );
});

/** The index that a reader of a language searches. */
function index(language: keyof typeof words) {
  return indexForSearch<ReplyCode>(
    replies.map(({ code, name, enhanced = [] }) => ({
      id: code,
      number: String(code),
      names: [name, words[language].replies[code].name],
      keywords: [
        ...enhanced.map((usual) => usual.code),
        ...words[language].keywords[code],
        ...words.en.keywords[code],
      ],
    })),
  );
}

/** What a hurried reader types: no accents, no Arabic marks, d for đ. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
