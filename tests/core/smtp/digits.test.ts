import { expect, test } from 'vitest';
import { replies } from '../../../src/core/smtp/catalogue.ts';
import { readClass, readDigits } from '../../../src/core/smtp/digits.ts';

/** RFC 5321 §4.2.1: what the second digit says; 3 and 4 are left unspecified. */
const subjects = ['syntax', 'information', 'connections', 'unspecified', 'unspecified', 'mailSystem'];

test('every number of the grammar has its class and subject, and no other number has', () => {
  for (let number = 0; number <= 1100; number += 1) {
    const [first, second] = [Math.floor(number / 100), Math.floor(number / 10) % 10];
    const inGrammar = first >= 2 && first <= 5 && second <= 5;
    expect(readDigits(number), `${number}`).toEqual(
      inGrammar ? { class: first, group: subjects[second] } : undefined,
    );
  }
});

test.each([
  [471, 4],
  [571, 5],
  [299, 2],
  [199, undefined],
  [602, undefined],
  [25, undefined],
  [5500, undefined],
] as const)('the first digit of %i alone tells class %s', (number, expected) => {
  expect(readClass(number)).toBe(expected);
});

test('each known code has the class and the subject of its digits', () => {
  for (const { code, class: replyClass, group } of replies) {
    const [first, second] = [...String(code)].map(Number);
    expect({ code, class: replyClass, group }).toEqual({ code, class: first, group: subjects[second ?? -1] });
  }
});

test('login replies have an unspecified subject: RFC 5321 calls no digit authentication', () => {
  const unspecified = replies.filter(({ group }) => group === 'unspecified').map(({ code }) => code);
  expect(unspecified).toEqual([235, 334, 432, 530, 534, 535, 538]);
});
