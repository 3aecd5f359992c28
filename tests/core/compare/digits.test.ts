import { expect, test } from 'vitest';
import { compareDigits } from '../../../src/core/compare/digits.ts';
import { type ReplyCode, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { everyPairOfReplies } from '../../support/replies.ts';

test.each([
  [250, 334, ['2≠3', '5≠3', '0≠4']],
  [334, 354, ['3=3', '3≠5', '4=4']],
  [450, 550, ['4≠5', '5=5', '0=0']],
  [550, 554, ['5=5', '5=5', '0≠4']],
  [221, 421, ['2≠4', '2=2', '1=1']],
] as const satisfies readonly (readonly [ReplyCode, ReplyCode, readonly string[]])[])(
  'the digits of %i and %i line up as %j',
  (first, second, expected) => {
    const digits = compareDigits(replyOf(first), replyOf(second));
    expect(digits.map((digit) => `${digit.first}${digit.differs ? '≠' : '='}${digit.second}`)).toEqual(
      expected,
    );
    expect(digits.map(({ position }) => position)).toEqual(['class', 'group', 'detail']);
  },
);

test('the digits of each side make up its code, and at least one of the three differs', () => {
  for (const [first, second] of everyPairOfReplies) {
    const digits = compareDigits(first, second);
    expect(digits.map((digit) => digit.first).join('')).toBe(String(first.code));
    expect(digits.map((digit) => digit.second).join('')).toBe(String(second.code));
    expect(digits.some(({ differs }) => differs)).toBe(true);
  }
});

test('the first digit differs exactly where the classes do', () => {
  for (const [first, second] of everyPairOfReplies) {
    expect(compareDigits(first, second)[0]?.differs).toBe(first.class !== second.class);
  }
});
