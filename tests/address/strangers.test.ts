import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printAddress } from '../../src/address/printAddress.ts';
import { readAddress } from '../../src/address/readAddress.ts';
import { languageTags } from '../../src/core/languages.ts';
import { isReplyCode } from '../../src/core/smtp/catalogue.ts';
import { hostilePath } from '../support/strangers.ts';

const anyLanguage = fc.constantFrom(...languageTags);

test('no path from a stranger breaks the app: it names a place, or says in few characters what was not understood', () => {
  fc.assert(
    fc.property(hostilePath, anyLanguage, (path, preferred) => {
      const read = readAddress(path, preferred);
      if (read.kind === 'start') return;
      expect(languageTags).toContain(read.language);
      if (read.kind !== 'notUnderstood') return;
      expect([...read.part].length).toBeLessThanOrEqual(60);
      expect(read.nearest.every(isReplyCode)).toBe(true);
      expect(new Set(read.nearest).size).toBe(read.nearest.length);
      expect([undefined, 2, 3, 4, 5]).toContain(read.class);
    }),
    { numRuns: 10_000 },
  );
});

test('a mended address is never mended again', () => {
  fc.assert(
    fc.property(hostilePath, anyLanguage, anyLanguage, (path, preferred, other) => {
      const place = readAddress(path, preferred);
      if (place.kind === 'notUnderstood') return;
      const mended = printAddress(place);
      expect(readAddress(mended, other)).toEqual(place);
      expect(printAddress(readAddress(mended, other))).toBe(mended);
    }),
    { numRuns: 5000 },
  );
});

test('whatever is printed stays on this site', () => {
  fc.assert(
    fc.property(hostilePath, anyLanguage, (path, preferred) => {
      expect(printAddress(readAddress(path, preferred))).toMatch(/^\/(?:$|(?:en|es|ar|vi|de)(?:\/|$))/);
    }),
    { numRuns: 5000 },
  );
});

test('the names every object is born with stay as they were', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  for (const name of [...before, 'prototype']) {
    for (const path of [
      `/${name}`,
      `/en/${name}`,
      `/en/smtp/${name}`,
      `/${name}/smtp/250`,
      `/en/smtp/250-vs-${name}`,
    ]) {
      expect(readAddress(path, 'en').kind, path).toBe('notUnderstood');
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Object.keys({})).toEqual([]);
});

test('characters of every Unicode block are read or named, as they stand and encoded', () => {
  // Blocks begin at multiples of 16 and are no shorter: eight to a path, one from each.
  for (let start = 0; start <= 0x10ffff; start += 128) {
    const characters = String.fromCodePoint(...Array.from({ length: 8 }, (_, block) => start + 16 * block));
    const halves = start >= 0xd800 && start <= 0xdfff;
    for (const part of halves ? [characters] : [characters, encodeURIComponent(characters)]) {
      const read = readAddress(`/en/smtp/${part}`, 'en');
      if (read.kind !== 'notUnderstood') throw new Error(`U+${start.toString(16)} was read as ${read.kind}`);
      if (!printAddress(read).startsWith('/en')) throw new Error(`U+${start.toString(16)} left the site`);
    }
  }
});

test('of an address without end, only its beginning is read', () => {
  fc.assert(
    fc.property(hostilePath, fc.string({ maxLength: 20 }), (path, unit) => {
      const endless = path + unit.repeat(100_000);
      expect(readAddress(endless, 'en')).toEqual(readAddress(endless.slice(0, 300), 'en'));
    }),
    { numRuns: 300 },
  );
});
