import { expect, test } from 'vitest';
import { isReplyCode, replies } from '../../../src/core/smtp/catalogue.ts';
import {
  confusedPairId,
  confusedPairs,
  neighbouringPairs,
  pairsWith,
} from '../../../src/core/smtp/confusedPairs.ts';
import { everyPair } from '../../support/replies.ts';

/** What people ask about, in lists, trackers and guides. */
const mixedUp = `
  220-250 221-421 235-250 235-334 250-252 250-354 251-551 334-354 421-451 450-451 450-550 452-552 454-535
  454-554 500-502 501-553 502-504 503-530 504-555 521-554 530-535 534-535 550-553 550-554 550-556
`
  .trim()
  .split(/\s+/);

test('the 25 pairs that people confuse are known', () => {
  expect(mixedUp).toHaveLength(25);
  expect(confusedPairs.map(([first, second]) => `${first}-${second}`)).toEqual(mixedUp);
});

test('a pair is recognized in either order, and no other pair is', () => {
  for (const [first, second] of everyPair) {
    const expected = mixedUp.find((id) => id === `${first}-${second}`);
    expect(confusedPairId(first, second)).toBe(expected);
    expect(confusedPairId(second, first)).toBe(expected);
  }
});

test('every comparison leads on to others: never to itself, each once, of known codes, near one of its two', () => {
  for (const [first, second] of everyPair) {
    const near = neighbouringPairs(first, second);
    const ids = near.map(([a, b]) => `${a}-${b}`);
    expect(ids.length, `${first}-${second}`).toBeGreaterThan(0);
    expect(ids).not.toContain(`${first}-${second}`);
    expect(new Set(ids).size, `${first}-${second}: ${ids}`).toBe(ids.length);
    for (const [a, b] of near) {
      expect(isReplyCode(a) && isReplyCode(b) && a < b, `${a}-${b}`).toBe(true);
      expect([a, b].some((code) => code === first || code === second)).toBe(true);
    }
  }
});

test('both codes of a comparison get a neighbouring pair, in whatever order they stand', () => {
  for (const [first, second] of everyPair) {
    const near = neighbouringPairs(first, second);
    for (const code of [first, second]) {
      expect(
        near.some((pair) => pair.includes(code)),
        `${first}-${second}`,
      ).toBe(true);
    }
    expect(neighbouringPairs(second, first).map(String).sort()).toEqual(near.map(String).sort());
  }
});

test('a code is compared with those it is confused with, else with one of its own class', () => {
  expect(pairsWith(550)).toEqual([
    [450, 550],
    [550, 553],
    [550, 554],
    [550, 556],
  ]);
  expect(pairsWith(355)).toEqual([[354, 355]]);
  for (const { code } of replies) {
    const pairs = pairsWith(code);
    expect(pairs.length, `${code}`).toBeGreaterThan(0);
    for (const pair of pairs) {
      expect(pair.includes(code) && pair[0] < pair[1], `${code}: ${pair}`).toBe(true);
    }
  }
});
