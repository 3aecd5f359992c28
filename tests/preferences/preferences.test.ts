// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { languageTags } from '../../src/core/languages.ts';
import { rememberedLanguage, rememberLanguage, rememberScheme } from '../../src/preferences/preferences.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test.each(languageTags)('the choice of %s is remembered', (language) => {
  rememberLanguage(language);
  expect(rememberedLanguage()).toBe(language);
});

test('nothing is remembered at first', () => {
  expect(rememberedLanguage()).toBeUndefined();
});

test('whatever else stands in the storage is either one of our languages or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', 'xx')),
      (stored) => {
        localStorage.setItem('twocodes.language', stored);
        expect([undefined, ...languageTags]).toContain(rememberedLanguage());
      },
    ),
  );
});

test('a storage that throws on sight is survived', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(rememberedLanguage()).toBeUndefined();
  expect(() => rememberLanguage('de')).not.toThrow();
  expect(() => rememberScheme('dark')).not.toThrow();
  expect(() => rememberScheme(undefined)).not.toThrow();
});
