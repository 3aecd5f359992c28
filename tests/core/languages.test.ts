import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLanguage, languages, languageTags, readLanguage } from '../../src/core/languages.ts';

test('the switch names five languages, each in itself, Arabic alone from right to left', () => {
  expect(languages).toEqual({
    en: { ownName: 'English', direction: 'ltr' },
    es: { ownName: 'Español', direction: 'ltr' },
    ar: { ownName: 'العربية', direction: 'rtl' },
    vi: { ownName: 'Tiếng Việt', direction: 'ltr' },
    de: { ownName: 'Deutsch', direction: 'ltr' },
  });
  expect(languageTags).toEqual(['en', 'es', 'ar', 'vi', 'de']);
});

test.each([
  ['es-MX', 'es'],
  ['es_419', 'es'],
  ['DE-at', 'de'],
  ['ar-EG', 'ar'],
  ['vi-VN', 'vi'],
  ['en-GB', 'en'],
  ['zh-Hant', undefined],
  ['fr', undefined],
  ['', undefined],
  ['smtp', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
])('the tag «%s» is read as %s', (tag, expected) => {
  expect(readLanguage(tag)).toBe(expected);
});

test.each([
  [['fr-FR', 'de-CH', 'en'], 'de'],
  [['vi'], 'vi'],
  [['fr', 'ja'], 'en'],
  [[], 'en'],
  [['not a tag', 'ar'], 'ar'],
])('a browser that asks for %j gets %s', (wanted, expected) => {
  expect(chooseLanguage(wanted)).toBe(expected);
});

test('no text whatever makes reading a tag fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([undefined, ...languageTags]).toContain(readLanguage(text));
    }),
  );
});
