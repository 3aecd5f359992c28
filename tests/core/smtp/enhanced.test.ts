import { expect, test } from 'vitest';
import { replies, replyOf } from '../../../src/core/smtp/catalogue.ts';

test('334, 354 and 355 never carry an enhanced code (RFC 2034 §4), every other code may', () => {
  const without = replies.filter(({ enhanced }) => enhanced === undefined).map(({ code }) => code);
  expect(without).toEqual([334, 354, 355]);
});

test('an enhanced code has the class of its reply and the form of RFC 3463', () => {
  for (const { code, class: replyClass, enhanced = [] } of replies) {
    for (const usual of enhanced) {
      expect(usual.code, `${code}`).toMatch(/^[245]\.\d{1,3}\.\d{1,3}$/);
      expect(Number(usual.code.charAt(0)), `${code} ${usual.code}`).toBe(replyClass);
    }
  }
});

test('no reply names an enhanced code twice', () => {
  for (const { code, enhanced = [] } of replies) {
    expect(new Set(enhanced.map((usual) => usual.code)).size, `${code}`).toBe(enhanced.length);
  }
});

/** RFC 4954 §6 and the extensions give each of these one enhanced code of its own. */
test.each([
  [235, '2.7.0'],
  [432, '4.7.12'],
  [454, '4.7.0'],
  [530, '5.7.0'],
  [534, '5.7.9'],
  [535, '5.7.8'],
  [538, '5.7.11'],
  [550, '5.1.1'],
  [552, '5.3.4'],
  [556, '5.1.10'],
] as const)('%i is first of all seen with %s', (code, expected) => {
  expect(replyOf(code).enhanced?.[0]?.code).toBe(expected);
});

test('codes used against their registered meaning name the vendor who does so', () => {
  const byVendors = replies.flatMap(({ code, enhanced = [] }) =>
    enhanced.flatMap((usual) => (usual.vendor ? [`${code} ${usual.code} ${usual.vendor}`] : [])),
  );
  expect(byVendors).toEqual([
    '432 4.3.2 Microsoft',
    '530 5.7.57 Microsoft',
    '535 5.7.3 Microsoft',
    '535 5.7.139 Microsoft',
    '550 5.4.1 Microsoft',
    '552 5.7.0 Gmail',
    '554 5.7.9 Yahoo',
  ]);
});
