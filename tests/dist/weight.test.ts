import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What a first visit to a comparison may weigh, in bytes of brotli: a kilobyte is 1000 bytes. */
const budget = { script: 135_000, styles: 12_000, words: 30_000, firstVisit: 150_000 };

const dist = join(import.meta.dirname, '../../dist');
const assets = readdirSync(join(dist, 'assets')).filter((file) => /\.(?:js|css)$/.test(file));
const page = 'ar/smtp/450-vs-550.html';

const weigh = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
const weighAll = (pattern: RegExp) =>
  assets.filter((file) => pattern.test(file)).reduce((sum, file) => sum + weigh(`assets/${file}`), 0);

test('the script of the app keeps its budget', () => {
  expect(weighAll(/^(?!words-).*\.js$/)).toBeLessThanOrEqual(budget.script);
});

test('the styles keep their budget, the numerals included', () => {
  expect(weighAll(/\.css$/)).toBeLessThanOrEqual(budget.styles);
});

test.each(['en', 'es', 'ar', 'vi', 'de'])('the words of %s keep their budget', (language) => {
  const words = weighAll(new RegExp(`^words-${language}-`));
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(budget.words);
});

test('a first visit to a comparison keeps its budget: page, script, styles', () => {
  expect(weigh(page) + weighAll(/^(?!words-).*\.js$/) + weighAll(/\.css$/)).toBeLessThanOrEqual(
    budget.firstVisit,
  );
});

test('a page asks for no words but those it brings, and for at most ten files', () => {
  const html = readFileSync(join(dist, page), 'utf8');
  const asked = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
    .map(([, address]) => address);
  expect(asked.filter((address) => address?.includes('words-'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThanOrEqual(9);
});
