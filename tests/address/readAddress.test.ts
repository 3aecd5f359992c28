import { expect, test } from 'vitest';
import type { Misunderstanding } from '../../src/address/place.ts';
import { printAddress } from '../../src/address/printAddress.ts';
import { readAddress } from '../../src/address/readAddress.ts';
import { replies } from '../../src/core/smtp/catalogue.ts';

/** Other ways of writing an address, and the one it is replaced by for a reader of Vietnamese. */
test.each([
  ['/', '/'],
  ['', '/'],
  ['//', '/'],
  ['/en', '/en'],
  ['/en/', '/en'],
  ['/EN', '/en'],
  ['/index.html', '/vi'],
  ['/de/index.html', '/de'],
  ['/smtp', '/vi/smtp'],
  ['/en/smtp/', '/en/smtp'],
  ['/smtp/250', '/vi/smtp/250'],
  ['/smtp/250-vs-334', '/vi/smtp/250-vs-334'],
  ['/es-MX/smtp/250-vs-334', '/es/smtp/250-vs-334'],
  ['/de-AT/smtp/550', '/de/smtp/550'],
  ['/en_US/smtp/550', '/en/smtp/550'],
  ['/ar-EG', '/ar'],
  ['/EN/SMTP/250-VS-334', '/en/smtp/250-vs-334'],
  ['/en/smtp/250-vs-334/', '/en/smtp/250-vs-334'],
  ['//en//smtp//250', '/en/smtp/250'],
  ['/en/compare/smtp/250-ok-vs-334-server-challenge', '/en/smtp/250-vs-334'],
  ['/compare/smtp/214-help-message-vs-334-server-challenge', '/vi/smtp/214-vs-334'],
  ['/de/compare', '/de'],
  ['/en/smtp/ok-vs-server-challenge', '/en/smtp/250-vs-334'],
  ['/en/smtp/Mailbox-Not-Found', '/en/smtp/550'],
  ['/en/smtp/550-mailbox-not-found', '/en/smtp/550'],
  ['/en/smtp/250vs334', '/en/smtp/250-vs-334'],
  ['/en/smtp/250_vs_334', '/en/smtp/250-vs-334'],
  ['/en/smtp/250%20vs%20334', '/en/smtp/250-vs-334'],
  ['/en/smtp/250/334', '/en/smtp/250-vs-334'],
  ['/en/smtp/334-vs-250', '/en/smtp/334-vs-250'],
  ['/de/smtp/250-vs-250', '/de/smtp/250'],
  ['/ar/smtp/٥٥٠', '/ar/smtp/550'],
  ['/ar/smtp/%D9%A5%D9%A5%D9%A0', '/ar/smtp/550'],
  ['/ar/smtp/٢٥٠-vs-۳۳۴', '/ar/smtp/250-vs-334'],
  ['/en/smtp/%35%35%30', '/en/smtp/550'],
])('%s means %s', (path, address) => {
  const place = readAddress(path, 'vi');
  expect(place.kind).not.toBe('notUnderstood');
  expect(printAddress(place)).toBe(address);
});

test('the names of all codes are understood, alone and after their numbers', () => {
  for (const { code, name } of replies) {
    const spelled = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    const expected = { kind: 'code', language: 'en', protocol: 'smtp', code };
    expect(readAddress(`/en/smtp/${spelled}`, 'de'), spelled).toEqual(expected);
    expect(readAddress(`/en/smtp/${code}-${spelled}`, 'de')).toEqual(expected);
  }
});

/** What cannot be understood: the reason, the part that is shown, the class its first digit tells, what comes near. */
test.each([
  ['/en/smtp/0550', 'notACode', '0550', undefined, [550]],
  ['/en/smtp/55', 'notACode', '55', undefined, []],
  ['/en/smtp/2500', 'notACode', '2500', undefined, []],
  ['/en/smtp/541', 'unknownCode', '541', 5, [538, 535, 534]],
  ['/en/smtp/299', 'outsideGrammar', '299', 2, [253]],
  ['/en/smtp/471', 'outsideGrammar', '471', 4, [459]],
  ['/en/smtp/602', 'outsideGrammar', '602', undefined, [556]],
  ['/en/smtp/000', 'outsideGrammar', '000', undefined, [211]],
  ['/en/smtp/5.1.1', 'enhancedCode', '5.1.1', 5, [555]],
  ['/en/smtp/550-5.1.1', 'enhancedCode', '550-5.1.1', 5, [550]],
  ['/en/smtp/5.1.1-vs-5.7.1', 'enhancedCode', '5.1.1', 5, []],
  ['/en/smtp/250-vs-541', 'unknownCode', '541', 5, [250]],
  ['/en/smtp/541-vs-250', 'unknownCode', '541', 5, [250]],
  ['/en/smtp/250-vs-banana', 'notACode', 'banana', undefined, [250]],
  ['/en/smtp/250-vs-334-vs-354', 'tooManyCodes', '250-vs-334-vs-354', undefined, [250, 334, 354]],
  ['/en/smtp/250/334/354', 'tooManyCodes', '250-vs-334-vs-354', undefined, [250, 334, 354]],
  ['/en/smtp/vs', 'notACode', 'vs', undefined, []],
  ['/en/smtp/-', 'notACode', '-', undefined, []],
  ['/en/smtp/__proto__', 'notACode', '__proto__', undefined, []],
  ['/en/smtp/constructor', 'notACode', 'constructor', undefined, []],
  ['/en/smtp/toString', 'notACode', 'tostring', undefined, []],
  ['/en/smtp/%E0%A4%A', 'notACode', '%e0%a4%a', undefined, []],
  ['/en/smtp/%', 'notACode', '%', undefined, []],
  ['/en/smtp/%2525', 'notACode', '%25', undefined, []],
  ['/en/smtp/550x', 'notACode', '550x', 5, [550]],
  ['/en/smtp/%3Cb%3E250', 'notACode', '<b>250', 2, [250]],
  ['/en/http', 'unknownPage', 'http', undefined, []],
  ['/en/__proto__/250', 'unknownPage', '__proto__', undefined, []],
  ['/en/constructor', 'unknownPage', 'constructor', undefined, []],
  ['/en/pop3/250', 'unknownPage', 'pop3', undefined, []],
  ['/fr/smtp/250', 'unknownLanguage', 'fr', undefined, []],
  ['/__proto__/smtp/250', 'unknownLanguage', '__proto__', undefined, []],
] as const satisfies readonly (readonly [
  string,
  Misunderstanding,
  string,
  number | undefined,
  readonly number[],
])[])('%s is not understood: %s', (path, why, part, replyClass, nearest) => {
  const read = readAddress(path, 'vi');
  expect(read).toMatchObject({ kind: 'notUnderstood', why });
  if (read.kind !== 'notUnderstood') return;
  expect(read.part).toBe(part);
  expect(read.class).toBe(replyClass);
  expect(read.nearest.slice(0, nearest.length)).toEqual(nearest);
  expect(read.language).toBe(why === 'unknownLanguage' ? 'vi' : 'en');
});

test('a page that was not understood keeps its address in the reader’s language', () => {
  expect(printAddress(readAddress('/es/smtp/541-vs-250', 'vi'))).toBe('/es/smtp/541-vs-250');
  expect(printAddress(readAddress('/smtp/541', 'vi'))).toBe('/vi/smtp/541');
  expect(printAddress(readAddress('/fr/smtp/250', 'vi'))).toBe('/vi/smtp/250');
});

test('the nearest codes are near: at most three besides those understood, of the same class where it is known', () => {
  for (let number = 200; number < 600; number += 1) {
    const read = readAddress(`/en/smtp/${number}`, 'en');
    if (read.kind !== 'notUnderstood') continue;
    expect(read.nearest, `${number}`).toHaveLength(3);
    for (const code of read.nearest) expect(Math.floor(code / 100)).toBe(Math.floor(number / 100));
  }
});
