import type { i18n } from 'i18next';
import { type Language, sourceLanguage } from '../core/languages.ts';
import type { LanguageWords } from './words.ts';

/** The words by key; the plural forms `count_one`, `count_other` are asked for as `count`. */
export type Words = Sayable<LanguageWords>;

type Sayable<T> = {
  [K in keyof T as K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K]: T[K] extends
    | string
    | readonly string[]
    ? T[K]
    : Sayable<T[K]>;
};

/** Picks a text or a list of texts: `($) => $.comparison.heading.summary`. */
export type Selector<Said extends string | readonly string[] = string> = (words: Words) => Said;

/** What takes the place of `{{name}}` in a text; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** A text and the language it is really in: English where the asked one lacks it. */
export interface Said<Text extends string | readonly string[] = string> {
  readonly text: Text;
  readonly language: Language;
}

/** Says what a selector picks. */
export interface Speech {
  readonly language: Language;
  /** A text as a plain string, for attributes, titles and the clipboard. */
  readonly say: (selector: Selector, values?: Values) => string;
  /** A text with its language, for the screen. */
  readonly saying: (selector: Selector, values?: Values) => Said;
  /** A list of texts with its language. */
  readonly sayingAll: (selector: Selector<readonly string[]>) => Said<readonly string[]>;
}

/** Makes the speech of an i18next instance. The selectors are typed by the English words. */
export function speechOf(speaker: i18n): Speech {
  const language = speaker.language as Language;

  function details(selector: Selector<string | readonly string[]>, options: object) {
    // Our selector type is checked against the English words; i18next's own would have to repeat that.
    const said = speaker.t(selector as never, { ...options, returnDetails: true }) as unknown as {
      res: unknown;
      usedLng: string;
    };
    return { res: said.res, language: said.usedLng === sourceLanguage ? sourceLanguage : language };
  }

  const words: Words | undefined = speaker.getResourceBundle(language, 'translation');

  /** What is said just as it stands in the words, as most is: a page has several hundred texts, and i18next takes its time. */
  function standing<Text extends string | readonly string[]>(selector: Selector<Text>): Text | undefined {
    try {
      const text = words && selector(words);
      return typeof text === 'string' && text.includes('{{') ? undefined : text;
    } catch {
      return undefined; // A page's own words are a part of its language's.
    }
  }

  function saying(selector: Selector, values: Values = {}): Said {
    const text = standing(selector);
    if (text !== undefined) return { text, language };
    const said = details(selector, values);
    return { text: String(said.res), language: said.language };
  }

  function sayingAll(selector: Selector<readonly string[]>): Said<readonly string[]> {
    const texts = standing(selector);
    if (texts !== undefined) return { text: texts, language };
    const said = details(selector, { returnObjects: true });
    // With details asked for, i18next gives them for each text of a list too.
    const items = Array.isArray(said.res) ? said.res : [];
    return { text: items.map(({ res }) => String(res)), language: said.language };
  }

  return { language, say: (selector, values) => saying(selector, values).text, saying, sayingAll };
}
