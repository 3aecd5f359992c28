import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/core/languages.ts';
import { replies } from '../../src/core/smtp/catalogue.ts';
import { confusedPairs } from '../../src/core/smtp/confusedPairs.ts';
import {
  englishOf,
  everyProse,
  everyText,
  pluralSuffix,
  translations,
  wireTokens,
} from '../support/words.ts';

const placeholder = /\{\{(\w+)\}\}/g;

/** The plural forms that hold for one number only, and so may say it in a word instead of a digit. */
const oneNumber = /_(zero|one|two)$/;

describe.each(translations)('%s', (language) => {
  test('has exactly the keys and lists of English, with the plural forms of its own grammar', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = everyProse('en').flatMap(({ key }) =>
      pluralSuffix.test(key) ? forms.map((form) => key.replace(pluralSuffix, `_${form}`)) : [key],
    );
    expect(keysOf(everyProse(language))).toEqual([...new Set(wanted)].sort());
  });

  test('keeps every value that is filled in', () => {
    const wrong = everyProse(language).filter(({ key, text }) => {
      const [wanted, found] = [valuesOf(englishOf(key) ?? ''), valuesOf(text)];
      const mayBeLeftOut = oneNumber.test(key) ? ['count'] : [];
      return (
        found.some((value) => !wanted.includes(value)) ||
        wanted.some((value) => !found.includes(value) && !mayBeLeftOut.includes(value))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('keeps every code, command and other wire text of English, and adds none', () => {
    const wrong = everyProse(language)
      .map(({ key, text }) => ({ key, found: wireTokens(text), wanted: wireTokens(englishOf(key) ?? '') }))
      .filter(({ found, wanted }) => found.join('\n') !== wanted.join('\n'));
    expect(wrong).toEqual([]);
  });

  test('names the same reply and enhanced codes as English, marked up or not', () => {
    const wrong = everyProse(language)
      .map(({ key, text }) => ({ key, found: codesIn(text), wanted: codesIn(englishOf(key) ?? '') }))
      .filter(({ found, wanted }) => found.join(' ') !== wanted.join(' '));
    expect(wrong).toEqual([]);
  });

  test('has words for the search for every code', () => {
    const keywords = everyText(language).filter(({ key }) => key.startsWith('keywords.'));
    for (const { code } of replies) {
      const own = keywords.filter(({ key }) => key.startsWith(`keywords.${code}.`));
      expect(own.length, `${code}`).toBeGreaterThan(1);
    }
  });
});

test('Arabic has six plural forms, Spanish three, German two, Vietnamese one', () => {
  const formsOf = (language: (typeof languageTags)[number]) =>
    everyProse(language).filter(({ key }) => key.startsWith('picker.count_')).length;
  expect(languageTags.map((language) => [language, formsOf(language)])).toEqual([
    ['en', 2],
    ['es', 3],
    ['ar', 6],
    ['vi', 1],
    ['de', 2],
  ]);
});

test.each(languageTags)(
  'in %s each code has its texts, and each pair that people confuse its sentence',
  (language) => {
    const texts = new Map(everyProse(language).map(({ key, text }) => [key, text]));
    for (const reply of replies) {
      const file = { 2: 'completion', 3: 'intermediate', 4: 'transient', 5: 'permanent' }[reply.class];
      for (const part of [
        'name',
        'gist',
        'description',
        'when.0',
        'when.1',
        'fix.0',
        'fix.1',
        'caution',
        'serverUse',
      ]) {
        expect(texts.get(`${file}.${reply.code}.${part}`)?.trim(), `${reply.code}.${part}`).toBeTruthy();
      }
    }
    for (const [first, second] of confusedPairs) {
      const sentence = texts.get(`pairs.${first}-${second}`) ?? '';
      expect(wireTokens(sentence)).toEqual(expect.arrayContaining([`${first}`, `${second}`]));
    }
  },
);

test.each(languageTags)('no text in %s is empty or has spaces at its ends or in a row', (language) => {
  const wrong = everyText(language).filter(
    ({ text }) => text !== text.trim() || text === '' || /\s\s/.test(text),
  );
  expect(wrong).toEqual([]);
});

function keysOf(texts: readonly { key: string }[]): string[] {
  return texts.map(({ key }) => key).sort();
}

function valuesOf(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name ?? '');
}

function codesIn(text: string): string[] {
  const numbers = text.match(/(?<![\d.])(?:[245]\.\d{1,3}\.\d{1,3}|\d{3})(?![\d]|\.\d)/g) ?? [];
  return [...new Set(numbers)].sort();
}
