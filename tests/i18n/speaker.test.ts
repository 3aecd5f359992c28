import type { i18n } from 'i18next';
import { expect, test } from 'vitest';
import { type Language, languageTags } from '../../src/core/languages.ts';
import { speechOf } from '../../src/i18n/say.ts';
import { createSpeaker, createSpeakers } from '../../src/i18n/speaker.ts';
import { loadAllWords } from '../../src/i18n/words.ts';

const words = await loadAllWords();
const english = speechOf(createSpeaker('en', words.en));

test.each(languageTags)('in %s the words are said in the language itself', (language) => {
  const speech = speechOf(createSpeaker(language, words[language]));
  expect(speech.language).toBe(language);
  expect(speech.saying(($) => $.comparison.heading.summary).language).toBe(language);
  expect(speech.sayingAll(($) => $.replies[250].when).language).toBe(language);
});

test('values take their places, as they are', () => {
  expect(english.say(($) => $.picker.pair, { first: 250, second: 334 })).toContain('250');
  expect(english.say(($) => $.picker.none, { query: '<b>&"{{count}}' })).toContain('<b>&"{{count}}');
});

test('a list is said item by item', () => {
  const { text } = english.sayingAll(($) => $.replies[250].fix);
  expect(text.length).toBeGreaterThan(1);
  for (const item of text) expect(item).toMatch(/\.$/);
});

test('the number chooses the plural form', () => {
  const arabic = speechOf(createSpeaker('ar', words.ar));
  const forms = [0, 1, 2, 3, 11, 100].map((count) => arabic.say(($) => $.picker.count, { count }));
  expect(new Set(forms.map((form) => form.replace(/\d+/, '#'))).size).toBeGreaterThan(3);
  expect(english.say(($) => $.picker.count, { count: 1 })).not.toMatch(/codes/);
  expect(english.say(($) => $.picker.count, { count: 2 })).toMatch(/codes/);
});

test('a code is never written with separators or other digits', () => {
  for (const language of languageTags) {
    const speech = speechOf(createSpeaker(language, words[language]));
    expect(speech.say(($) => $.app.title.pair, { first: 250, second: 334 })).toMatch(/250.*334/);
  }
});

test('a word that the language lacks is said in English and marked as English, and no key is ever shown', async () => {
  const { comparison: _, ...lacking } = words.ar;
  const speaker = await speakerWithout('ar', lacking);
  const { saying } = speechOf(speaker);
  expect(saying(($) => $.comparison.heading.summary)).toEqual({ text: '…', language: 'en' });
  await wordsCame(speaker);
  expect(saying(($) => $.comparison.heading.summary)).toEqual({ text: 'In short', language: 'en' });
  expect(saying(($) => $.comparison.differences, { count: 3 })).toEqual({
    text: english.say(($) => $.comparison.differences, { count: 3 }),
    language: 'en',
  });
  expect(saying(($) => $.replies[250].name).language).toBe('ar');
});

test('a list that the language lacks is said in English too', async () => {
  const { replies: _, ...lacking } = words.vi;
  const speaker = await speakerWithout('vi', lacking);
  const { sayingAll } = speechOf(speaker);
  expect(sayingAll(($) => $.replies[550].fix).text).toEqual([]);
  await wordsCame(speaker);
  expect(sayingAll(($) => $.replies[550].fix)).toEqual({
    text: words.en.replies[550].fix,
    language: 'en',
  });
});

test('a page that came with its own words says them at once, and fetches the rest in its own language', async () => {
  const speaker = createSpeaker('de', { comparison: words.de.comparison });
  const { saying } = speechOf(speaker);
  expect(saying(($) => $.comparison.heading.summary).text).toBe(words.de.comparison.heading.summary);
  expect(saying(($) => $.replies[250].gist).text).toBe('…');
  await wordsCame(speaker);
  expect(saying(($) => $.replies[250].gist)).toEqual({ text: words.de.replies[250].gist, language: 'de' });
});

test('a language is loaded once for all its pages', async () => {
  const { speakerFor } = createSpeakers();
  expect(await speakerFor('es', '/es')).toBe(await speakerFor('es', '/es/smtp/550'));
  expect(await speakerFor('de', '/de')).not.toBe(await speakerFor('es', '/es'));
});

test('the first page speaks from the words it came with, and every later page has them all', async () => {
  const page = { language: 'es', address: '/es', words: { comparison: words.es.comparison } } as const;
  const { speakerFor } = createSpeakers(page);
  const first = await speakerFor('es', '/es');
  expect(first.exists('replies.250.gist')).toBe(false);
  const later = await speakerFor('es', '/es/smtp/550');
  expect(later).toBe(first);
  expect(speechOf(later).say(($) => $.replies[250].gist)).toBe(words.es.replies[250].gist);
});

/** A speaker whose language lacks words for good: all that the language has was fetched, and is then taken away. */
async function speakerWithout(language: Language, lacking: object): Promise<i18n> {
  const speaker = createSpeaker(language, {});
  speechOf(speaker).say(($) => $.comparison.vs);
  await wordsCame(speaker);
  speaker.removeResourceBundle(language, 'translation');
  return speaker.addResourceBundle(language, 'translation', lacking);
}

/** Waits until words were lent. */
function wordsCame(speaker: i18n): Promise<unknown> {
  return new Promise((resolve) => speaker.store.on('added', resolve));
}
