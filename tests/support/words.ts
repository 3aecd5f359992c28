import { type Language, languageTags, sourceLanguage } from '../../src/core/languages.ts';
import { readMarkup } from '../../src/i18n/markup.ts';

/** One text of the words and where it stands: `permanent.550.when.0`. */
export interface Text {
  readonly key: string;
  readonly text: string;
}

const files = import.meta.glob<object>('../../locales/*/*.json', { import: 'default', eager: true });

/** The languages besides English. */
export const translations = languageTags.filter((language) => language !== sourceLanguage);

/** Every text of a language as it stands in its files, the words for the search included. */
export function everyText(language: Language): Text[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${language}/`))
    .flatMap(([path, words]) => flatten(words, /(\w+)\.json$/.exec(path)?.[1] ?? path));
}

/** Every text that a reader reads; the words for the search are only compared with what they type. */
export function everyProse(language: Language): Text[] {
  return everyText(language).filter(({ key }) => !key.startsWith('keywords.'));
}

/** The English text that a text says, a plural form by its English `other`; undefined where there is none. */
export function englishOf(key: string): string | undefined {
  return english.get(key) ?? english.get(key.replace(pluralSuffix, '_other'));
}

/** The end of a key that names a plural form. */
export const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** What stands in backticks, each once, in order. */
export function wireTokens(text: string): string[] {
  const tokens = readMarkup(text).flatMap((piece) => (piece.kind === 'wire' ? [piece.text] : []));
  return [...new Set(tokens)].sort();
}

/** The text in the language's own words: without wire text, foreign terms and what stands in for values. */
export function ownWords(text: string): string {
  return readMarkup(text.replaceAll(/\{\{\w+\}\}/g, '\u2026'))
    .map((piece) => (piece.kind === 'plain' ? piece.text : '\u2026'))
    .join('');
}

function flatten(value: unknown, key: string): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  return Object.entries(value as object).flatMap(([name, part]) => flatten(part, `${key}.${name}`));
}

const english = new Map(everyText(sourceLanguage).map(({ key, text }) => [key, text]));
