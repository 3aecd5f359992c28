import { expect, test } from 'vitest';
import type { PagePlace, Place } from '../../src/address/place.ts';
import { canonicalPlace, inLanguage, printAddress } from '../../src/address/printAddress.ts';
import { readAddress } from '../../src/address/readAddress.ts';
import { languageTags } from '../../src/core/languages.ts';
import { type ReplyCode, replies } from '../../src/core/smtp/catalogue.ts';
import { everyPair } from '../support/replies.ts';

const everyPlace: PagePlace[] = languageTags.flatMap((language): PagePlace[] => [
  { kind: 'front', language },
  { kind: 'codes', language, protocol: 'smtp' },
  ...replies.map(({ code }): PagePlace => ({ kind: 'code', language, protocol: 'smtp', code })),
  ...everyPair.flatMap(([first, second]): PagePlace[] => [
    { kind: 'pair', language, protocol: 'smtp', first, second },
    { kind: 'pair', language, protocol: 'smtp', first: second, second: first },
  ]),
]);

test('every place is read back from its own address, whatever language the reader prefers', () => {
  expect(everyPlace).toHaveLength(5 * (1 + 1 + 39 + 741 * 2));
  for (const place of everyPlace) expect(readAddress(printAddress(place), 'de')).toEqual(place);
  expect(readAddress(printAddress({ kind: 'start' }), 'de')).toEqual({ kind: 'start' });
});

test('no two places share an address', () => {
  expect(new Set(everyPlace.map(printAddress)).size).toBe(everyPlace.length);
});

test.each([
  [{ kind: 'start' }, '/'],
  [{ kind: 'front', language: 'ar' }, '/ar'],
  [{ kind: 'codes', language: 'de', protocol: 'smtp' }, '/de/smtp'],
  [{ kind: 'code', language: 'vi', protocol: 'smtp', code: 550 }, '/vi/smtp/550'],
  [pair('es', 334, 250), '/es/smtp/334-vs-250'],
] as const satisfies readonly (readonly [Place, string])[])('%j stands at %s', (place, address) => {
  expect(printAddress(place)).toBe(address);
});

test('both orders of a pair are one page to search engines: the ascending one', () => {
  expect(canonicalPlace(pair('es', 334, 250))).toEqual(pair('es', 250, 334));
  expect(canonicalPlace(pair('es', 250, 334))).toEqual(pair('es', 250, 334));
  expect(canonicalPlace({ kind: 'front', language: 'ar' })).toEqual({ kind: 'front', language: 'ar' });
  for (const place of everyPlace) {
    expect(canonicalPlace(canonicalPlace(place))).toEqual(canonicalPlace(place));
    expect(canonicalPlace(place).language).toBe(place.language);
  }
});

test('switching the language keeps the codes and their order', () => {
  expect(inLanguage(pair('es', 334, 250), 'ar')).toEqual(pair('ar', 334, 250));
  const lost = readAddress('/es/smtp/541-vs-250', 'vi');
  if (lost.kind === 'start') throw new Error('541 is no start');
  expect(printAddress(inLanguage(lost, 'de'))).toBe('/de/smtp/541-vs-250');
});

function pair(language: PagePlace['language'], first: ReplyCode, second: ReplyCode) {
  return { kind: 'pair', language, protocol: 'smtp', first, second } as const;
}
