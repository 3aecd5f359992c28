import { expect, test } from 'vitest';
import { type Relation, relate } from '../../../src/core/compare/relation.ts';
import { type ReplyCode, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { everyPairOfReplies } from '../../support/replies.ts';

test.each([
  [235, 334, 'alternatives'],
  [235, 535, 'alternatives'],
  [450, 550, 'alternatives'],
  [250, 252, 'kin'],
  [534, 535, 'kin'],
  [550, 553, 'kin'],
  [334, 354, 'apart'],
  [334, 550, 'apart'],
  [250, 334, 'apart'],
  [214, 334, 'apart'],
  [421, 451, 'anywhere'],
  [334, 421, 'anywhere'],
  [421, 500, 'anywhere'],
  [220, 250, 'apart'],
  [500, 503, 'kin'],
] as const satisfies readonly (readonly [ReplyCode, ReplyCode, Relation])[])(
  '%i and %i are %s',
  (first, second, expected) => {
    expect(relate(replyOf(first), replyOf(second))).toBe(expected);
  },
);

test('two codes stand to each other alike from either side', () => {
  for (const [first, second] of everyPairOfReplies) {
    expect(relate(second, first)).toBe(relate(first, second));
  }
});

test('only codes of one class are kin, and codes that are alternatives differ in class', () => {
  for (const [first, second] of everyPairOfReplies) {
    const relation = relate(first, second);
    if (relation === 'kin') expect(first.class).toBe(second.class);
    if (relation === 'alternatives') expect(first.class).not.toBe(second.class);
  }
});

test('codes apart never answer the same command', () => {
  for (const [first, second] of everyPairOfReplies) {
    if (relate(first, second) !== 'apart') continue;
    const [there, here] = [first, second].map(({ occursAt }) => occursAt.map(({ stage }) => stage));
    expect(
      there?.filter((stage) => here?.includes(stage)),
      `${first.code}-${second.code}`,
    ).toEqual([]);
    expect([...(there ?? []), ...(here ?? [])]).not.toContain('any');
  }
});
