import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, sourceLanguage } from '../core/languages.ts';
import { type LanguageWords, loadWords } from './words.ts';

const speakers = new Map<Language, Promise<i18n>>();

/**
 * The speaker of a language: an i18next instance that holds its words and no others. Kept once loaded; a failed
 * load is forgotten, so that asking again tries again.
 * @throws where the language's words do not arrive
 */
export function speakerOf(language: Language): Promise<i18n> {
  const known = speakers.get(language);
  if (known) return known;
  const speaker = loadWords(language).then((words) => createSpeaker(language, words));
  speakers.set(language, speaker);
  speaker.catch(() => speakers.delete(language));
  return speaker;
}

/** Makes a speaker from words at hand. A word it lacks is fetched from English and then said in English. */
export function createSpeaker(language: Language, words: Partial<LanguageWords>): i18n {
  const speaker = createInstance();
  void speaker.use(initReactI18next).init({
    lng: language,
    fallbackLng: sourceLanguage,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { bindI18nStore: 'added', useSuspense: false },
    saveMissing: true,
    missingKeyHandler: () => void lendEnglish(speaker),
    parseMissingKeyHandler: () => '…',
  });
  return speaker;
}

async function lendEnglish(speaker: i18n): Promise<void> {
  if (speaker.hasResourceBundle(sourceLanguage, 'translation')) return;
  const english = await loadWords(sourceLanguage).catch(() => undefined);
  if (english) speaker.addResourceBundle(sourceLanguage, 'translation', english);
}
