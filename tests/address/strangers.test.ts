import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printAddress } from '../../src/address/printAddress.ts';
import { readAddress } from '../../src/address/readAddress.ts';
import { languageTags } from '../../src/core/languages.ts';
import { isReplyCode } from '../../src/core/smtp/catalogue.ts';

/** What strangers put into an address: any text, encoded never, once or twice, names that objects are born with. */
const nastyPart = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => encodeURIComponent(encodeURIComponent(text))),
  fc.string({ unit: fc.constantFrom('%', '2', '5', 'f', 'F', 'e', '0', 'A'), maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '..',
    '.',
  ),
  fc.constantFrom(
    '%00',
    '%2F',
    '%5C',
    '%E2%80%AE',
    '\u202e',
    '\u2066',
    '%C0%AF',
    '%25',
    'javascript:alert(1)',
  ),
  fc.string({ unit: fc.constantFrom('-', 'v', 's', '2', '5', '0', '.', '5.1.1', 'vs', '٥'), maxLength: 40 }),
  fc.nat().map(String),
  fc.integer({ min: 50, max: 400 }).map((length) => 'vs5'.repeat(length)),
);
const knownPart = fc.constantFrom(
  'en',
  'es-MX',
  'AR',
  'smtp',
  'compare',
  '250',
  '250-vs-334',
  'ok',
  'index.html',
);
const hostilePath = fc
  .array(fc.oneof({ weight: 2, arbitrary: nastyPart }, { weight: 3, arbitrary: knownPart }), { maxLength: 6 })
  .map((parts) => `/${parts.join('/')}`);
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

test('an address of a megabyte is answered at once', () => {
  const started = performance.now();
  for (const unit of ['vs', '-', '%', '5.1.', '\u0660', '/', '%25']) {
    readAddress(`/en/smtp/${unit.repeat(500_000)}`, 'en');
    readAddress(`/${unit.repeat(500_000)}`, 'en');
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
