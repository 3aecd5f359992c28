import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { aspectOrder, readAspect } from '../../../src/core/compare/aspect.ts';
import { type Comparison, compare, type Difference } from '../../../src/core/compare/compare.ts';
import { replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { everyPair, everyPairOfReplies } from '../../support/replies.ts';

/** What a reader acts on first: what to do, whether to retry, who; then the stakes, the place, the rest. */
const order = [
  'next',
  'retry',
  'actor',
  'connection',
  'affected',
  'class',
  'place',
  'bounce',
  'subject',
  'enhanced',
  'standing',
  'definedIn',
];

test('39 codes make 741 pairs', () => {
  expect(everyPair).toHaveLength(741);
});

test.each(everyPair)('%i and %i differ the same way from either side', (first, second) => {
  const there = compare(replyOf(first), replyOf(second));
  expect(compare(replyOf(second), replyOf(first))).toEqual(mirrored(there));
});

test('every aspect is either a difference or shared, never both and never neither', () => {
  for (const [first, second] of everyPairOfReplies) {
    const { differences, common } = compare(first, second);
    const named = [...differences, ...common].map(({ aspect }) => aspect);
    expect(named.sort(), `${first.code}-${second.code}`).toEqual([...order].sort());
  }
});

test('an aspect is a difference exactly when the facts differ, and carries them', () => {
  for (const [first, second] of everyPairOfReplies) {
    const { differences, common } = compare(first, second);
    for (const difference of differences) {
      const read = readAspect[difference.aspect];
      expect(difference).toEqual({ aspect: difference.aspect, first: read(first), second: read(second) });
      expect(isDeepStrictEqual(difference.first, difference.second)).toBe(false);
    }
    for (const { aspect, value } of common) {
      expect(isDeepStrictEqual(readAspect[aspect](first), readAspect[aspect](second))).toBe(true);
      expect(value).toEqual(readAspect[aspect](first));
    }
  }
});

test('the order in which facts were written down never makes a difference', () => {
  for (const [first, second] of everyPairOfReplies) {
    for (const { aspect, first: ofFirst, second: ofSecond } of compare(first, second).differences) {
      // The usual kind of bounce stands first, so there the order is the fact.
      if (aspect === 'bounce') continue;
      const label = `${first.code}-${second.code} ${aspect}`;
      expect(isDeepStrictEqual(unordered(ofFirst), unordered(ofSecond)), label).toBe(false);
    }
  }
});

test('within one class the class is shared, across classes it is a difference', () => {
  for (const [first, second] of everyPairOfReplies) {
    const { differences, common } = compare(first, second);
    const listed = first.class === second.class ? common : differences;
    expect(
      listed.map(({ aspect }) => aspect),
      `${first.code}-${second.code}`,
    ).toContain('class');
  }
});

test('what a reader must act on first stands first', () => {
  expect(aspectOrder).toEqual(order);
  for (const [first, second] of everyPairOfReplies) {
    const { differences, common } = compare(first, second);
    expect(differences.map(({ aspect }) => aspect)).toEqual(inOrder(differences));
    expect(common.map(({ aspect }) => aspect)).toEqual(inOrder(common));
  }
});

test('a code has no difference from itself, and every two codes have at least one', () => {
  for (const reply of replies) expect(compare(reply, reply).differences).toEqual([]);
  for (const [first, second] of everyPairOfReplies) {
    expect(compare(first, second).differences, `${first.code}-${second.code}`).not.toEqual([]);
  }
});

test('comparing changes neither of the two', () => {
  const before = structuredClone(replies);
  for (const [first, second] of everyPairOfReplies) compare(first, second);
  expect(replies).toEqual(before);
});

function mirrored({ differences, common }: Comparison): Comparison {
  const turned = differences.map(({ aspect, first, second }) => ({ aspect, first: second, second: first }));
  return { differences: turned as Difference[], common };
}

function inOrder(points: readonly { aspect: string }[]): string[] {
  return order.filter((aspect) => points.some((point) => point.aspect === aspect));
}

/** The same value with every list sorted. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(unordered).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]));
}
