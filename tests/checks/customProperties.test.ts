import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source.ts';

const styles = sourceFiles('.css').map(({ path, text }) => ({
  path,
  text: text.replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}));
const inline = sourceFiles('.tsx');

const defined = new Set([
  ...styles.flatMap(({ text }) => found(text, /(?<![\w(-])(--[\w-]+)\s*:/g)),
  ...styles.flatMap(({ text }) => found(text, /@property\s+(--[\w-]+)/g)),
  ...inline.flatMap(({ text }) => found(text, /['"](--[\w-]+)['"]\s*\]?\s*:/g)),
]);

test('every custom property that is used is defined', () => {
  const strangers = styles.flatMap(({ path, text }) =>
    found(text, /var\(\s*(--[\w-]+)/g)
      .filter((name) => !defined.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(strangers).toEqual([]);
});

test('every custom property that is defined is used', () => {
  const used = new Set(styles.flatMap(({ text }) => found(text, /var\(\s*(--[\w-]+)/g)));
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
});

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name ?? '');
}
