import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, sourceLanguage } from '../core/languages.ts';
import { type LanguageWords, loadWords } from './words.ts';

/** The words that came with a page rendered at build: enough to say that page, and no more. */
export interface PageWords {
  readonly language: Language;
  readonly address: string;
  readonly words: object;
}

/** The speakers of an app, a language each, kept once loaded. */
export interface Speakers {
  /**
   * The speaker for a page: an i18next instance that holds the words of the language and no others. A failed load is
   * forgotten, so that asking again tries again.
   * @throws where the words do not arrive
   */
  readonly speakerFor: (language: Language, address: string) => Promise<i18n>;
  /** The speaker of a language with all of its words, for every page. */
  readonly wholeSpeaker: (language: Language) => Promise<i18n>;
}

/** Makes the speakers of an app; with the words that came with its first page, that page need not wait for more. */
export function createSpeakers(page?: PageWords): Speakers {
  const whole = new Map<Language, Promise<i18n>>();
  const first = page && createSpeaker(page.language, page.words);

  function load(language: Language): Promise<i18n> {
    const loading = loadWords(language).then((words) => {
      if (first && page.language === language) return addWords(first, language, words);
      return createSpeaker(language, words);
    });
    whole.set(language, loading);
    loading.catch(() => whole.delete(language));
    return loading;
  }

  const wholeSpeaker = async (language: Language) => whole.get(language) ?? load(language);

  return {
    wholeSpeaker,
    speakerFor: async (language, address) => {
      if (first && page.language === language && page.address === address) return first;
      return wholeSpeaker(language);
    },
  };
}

/**
 * Makes a speaker from words at hand. A word it lacks is looked for in all the words of its language, then in
 * English, where it is said in English.
 */
export function createSpeaker(language: Language, words: object): i18n {
  const speaker = createInstance();
  const lenders = [...new Set([language, sourceLanguage])];
  let asking = false;

  async function lend(): Promise<void> {
    const lender = asking ? undefined : lenders.shift();
    if (!lender) return;
    asking = true;
    const lent = await loadWords(lender).catch(() => undefined);
    asking = false;
    if (lent) addWords(speaker, lender, lent);
  }

  void speaker.use(initReactI18next).init({
    lng: language,
    fallbackLng: sourceLanguage,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { bindI18nStore: 'added', useSuspense: false },
    saveMissing: true,
    missingKeyHandler: () => void lend(),
    parseMissingKeyHandler: () => '…',
  });
  return speaker;
}

/** The languages that each speaker has all the words of. */
const added = new WeakMap<i18n, Set<Language>>();

/** Adds the words of a language once: each time draws the whole page anew. */
function addWords(speaker: i18n, language: Language, words: LanguageWords): i18n {
  const languages = added.get(speaker) ?? new Set();
  if (languages.has(language)) return speaker;
  added.set(speaker, languages.add(language));
  return speaker.addResourceBundle(language, 'translation', words, true, true);
}
