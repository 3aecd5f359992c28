import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/address/readAddress.ts';
import { isShellAddress } from '../../src/build/shellAddress.ts';
import { languageTags } from '../../src/core/languages.ts';
import { replies } from '../../src/core/smtp/catalogue.ts';

const understood = (path: string) => readAddress(path, 'en').kind !== 'notUnderstood';

test('every order of every pair, and every code, is served in every language', () => {
  const codes = replies.map(({ code }) => code);
  for (const start of ['', ...languageTags.map((tag) => `/${tag}`)]) {
    for (const first of codes) {
      expect(isShellAddress(`${start}/smtp/${first}`)).toBe(true);
      for (const second of codes) expect(isShellAddress(`${start}/smtp/${first}-vs-${second}`)).toBe(true);
    }
  }
});

test.each([
  '/',
  '/vi/',
  '/smtp',
  '/smtp/250-vs-334',
  '/EN/SMTP/250-VS-334',
  '/en/smtp/250-vs-334/',
  '/es-MX/smtp/250-vs-334',
  '/AR_eg/smtp',
  '/es-419/smtp/450',
  '/en/smtp/250/334',
  '/compare/smtp/250-vs-334',
  '/en/compare/smtp/250-ok-vs-334-server-challenge',
  '/en/smtp/252-cannot-vrfy-user-vs-221-service-closing',
])('%s is served', (path) => {
  expect(isShellAddress(path)).toBe(true);
  expect(understood(path)).toBe(true);
});

test.each([
  '/nonsense',
  '/fr/smtp/250-vs-334',
  '/en/smtp/541',
  '/en/smtp/5.1.1',
  '/en/smtp/250-vs-299',
  '/en/smtp/250-vs-334-vs-550',
  '/en/smtp/0550',
  '/en/http/404',
  '/english',
  '/en/smtp/250-vs-',
  '/en/smtp/250\n',
])('%s is not', (path) => {
  expect(isShellAddress(path)).toBe(false);
});

/** Paths made of what addresses are made of, in no good order. */
const almostAddress = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...languageTags, 'es-MX', 'ar_EG', 'de-Latn', 'compare', 'smtp'),
      },
      {
        weight: 4,
        arbitrary: fc
          .array(
            fc.constantFrom('250', '334', '550', '541', '-vs-', 'vs', '-', 'ok', 'v', 's', '-server', '.'),
            {
              maxLength: 6,
            },
          )
          .map((parts) => parts.join('')),
      },
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  .map((segments) => `/${segments.join('/')}`);

test('whatever is served, the app understands', () => {
  fc.assert(
    fc.property(almostAddress, (path) => {
      if (isShellAddress(path)) expect(understood(path), path).toBe(true);
    }),
    { numRuns: 20_000, seed: 5321 },
  );
});

test('a long address is told apart at once', () => {
  for (const start of ['/en/smtp/250-', '/', '/en-', '/en/smtp/250-vs-334-']) {
    for (const part of ['v', 's', 'vs', '-s', '/', 'en/']) {
      const path = `${start}${part.repeat(50_000)}!`;
      const begun = performance.now();
      expect(isShellAddress(path)).toBe(false);
      expect(performance.now() - begun, path.slice(0, 30)).toBeLessThan(100);
    }
  }
});
