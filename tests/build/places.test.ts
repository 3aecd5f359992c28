import { describe, expect, test } from 'vitest';
import type { PagePlace } from '../../src/address/place.ts';
import { printAddress } from '../../src/address/printAddress.ts';
import { mostPages, renderedPlaces } from '../../src/build/places.ts';
import { languageTags } from '../../src/core/languages.ts';
import { replies } from '../../src/core/smtp/catalogue.ts';
import { confusedPairs } from '../../src/core/smtp/confusedPairs.ts';
import { everyPair } from '../support/replies.ts';

const perLanguage = 2 + replies.length;
const addresses = (places: readonly PagePlace[]) => places.map(printAddress);

/** The pairs of a language, `250-vs-334`, in the order in which they are rendered. */
function pairsOf(places: readonly PagePlace[], language: string): string[] {
  return places.flatMap((place) =>
    place.kind === 'pair' && place.language === language ? [`${place.first}-vs-${place.second}`] : [],
  );
}

test('today every page is rendered, each once', () => {
  const rendered = addresses(renderedPlaces());
  const expected = languageTags.flatMap((language) => [
    `/${language}`,
    `/${language}/smtp`,
    ...replies.map(({ code }) => `/${language}/smtp/${code}`),
    ...everyPair.map(([first, second]) => `/${language}/smtp/${first}-vs-${second}`),
  ]);
  expect(rendered.toSorted()).toEqual(expected.toSorted());
});

test('a build full of pages keeps to the files that hosts take', () => {
  expect(mostPages * 3 + 400).toBeLessThanOrEqual(15_000);
});

describe('with room for fewer pages', () => {
  const limits = [languageTags.length * (perLanguage + confusedPairs.length), 500, 1000, 2345, 3909];

  test.each(limits)('at most %i are rendered, and few less', (limit) => {
    const { length } = renderedPlaces(limit);
    expect(length).toBeLessThanOrEqual(limit);
    expect(length).toBeGreaterThan(limit - languageTags.length);
  });

  test.each([0, ...limits])(
    'fronts, lists, codes and confused pairs are rendered, however few (%i)',
    (limit) => {
      const rendered = new Set(addresses(renderedPlaces(limit)));
      for (const language of languageTags) {
        const needed = [
          `/${language}`,
          `/${language}/smtp`,
          ...replies.map(({ code }) => `/${language}/smtp/${code}`),
          ...confusedPairs.map(([first, second]) => `/${language}/smtp/${first}-vs-${second}`),
        ];
        expect(needed.filter((address) => !rendered.has(address))).toEqual([]);
      }
    },
  );

  test('a reader finds the same pairs rendered in every language', () => {
    const places = renderedPlaces(1000);
    for (const language of languageTags) expect(pairsOf(places, language)).toEqual(pairsOf(places, 'en'));
  });

  test('pairs of one class come before those that nobody confuses', () => {
    const order = pairsOf(renderedPlaces(), 'en');
    expect(order.indexOf('551-vs-553')).toBeLessThan(order.indexOf('211-vs-459'));
  });

  test('more room only adds pairs', () => {
    const few = pairsOf(renderedPlaces(1000), 'en');
    expect(pairsOf(renderedPlaces(2000), 'en').slice(0, few.length)).toEqual(few);
  });
});
