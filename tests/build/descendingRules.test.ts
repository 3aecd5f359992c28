import { expect, test } from 'vitest';
import { descendingRules } from '../../src/build/descendingRules.ts';
import { replies } from '../../src/core/smtp/catalogue.ts';

/** Matches as static hosts do: a placeholder stands for one letter or more. */
const matches = (rule: string, text: string) =>
  new RegExp(`^${rule.replaceAll(/:[a-z]+/g, '[^/]+')}$`).test(text);

const codes = replies.map(({ code }) => code);
const rules = descendingRules(codes);
const isCovered = (first: number, second: number) =>
  rules.some((rule) => matches(rule, `${first}-vs-${second}`));

test('every pair in descending order is covered, and none in ascending order, which has its page', () => {
  for (const first of codes)
    for (const second of codes.filter((code) => code !== first))
      expect(isCovered(first, second), `${first}-vs-${second}`).toBe(first > second);
});

test('a few patterns do, the most sweeping first', () => {
  expect(rules.length).toBeLessThanOrEqual(80);
  expect(rules[0]).toBe('3:first-vs-2:second');
  expect(descendingRules([250, 251, 252, 253])).toEqual([
    '25:first-vs-250',
    '253-vs-25:second',
    '252-vs-251',
  ]);
});

test('a decade of one code and no codes at all need no pattern', () => {
  expect(descendingRules([334])).toEqual([]);
  expect(descendingRules([])).toEqual([]);
});
