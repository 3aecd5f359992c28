import fc from 'fast-check';

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

/** A path of an address as strangers write it, our own words in between. */
export const hostilePath = fc
  .array(fc.oneof({ weight: 2, arbitrary: nastyPart }, { weight: 3, arbitrary: knownPart }), { maxLength: 6 })
  .map((parts) => `/${parts.join('/')}`);

/** What a stranger may put where a text is taken: any Unicode, markup, names of JavaScript's own, much too much. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  fc.constantFrom(
    '__proto__',
    'constructor',
    '%',
    '%25%32%35',
    '"><img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '{{count}}$t(app.name)',
    '\u202e250',
    '9'.repeat(100_000),
  ),
);
