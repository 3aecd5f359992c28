import type app from '../../locales/en/app.json';
import type aspects from '../../locales/en/aspects.json';
import type comparison from '../../locales/en/comparison.json';
import type completion from '../../locales/en/completion.json';
import type intermediate from '../../locales/en/intermediate.json';
import englishKeywords from '../../locales/en/keywords.json';
import type pages from '../../locales/en/pages.json';
import type pairs from '../../locales/en/pairs.json';
import type permanent from '../../locales/en/permanent.json';
import type picker from '../../locales/en/picker.json';
import type session from '../../locales/en/session.json';
import type transient from '../../locales/en/transient.json';
import { type Language, languageTags } from '../core/languages.ts';

/** The words of one language as they stand in `locales/{lang}/`, a key a file. English gives the shape. */
export interface WordFiles {
  app: typeof app;
  aspects: typeof aspects;
  comparison: typeof comparison;
  completion: typeof completion;
  intermediate: typeof intermediate;
  keywords: typeof englishKeywords;
  pages: typeof pages;
  pairs: typeof pairs;
  permanent: typeof permanent;
  picker: typeof picker;
  session: typeof session;
  transient: typeof transient;
}

/** The words as the app asks for them: what is said of each code under `replies`, whatever its class. */
export type LanguageWords = Omit<WordFiles, ReplyFile> & {
  replies: WordFiles['completion'] &
    WordFiles['intermediate'] &
    WordFiles['transient'] &
    WordFiles['permanent'];
};

type ReplyFile = 'completion' | 'intermediate' | 'transient' | 'permanent';

/** Every reader can search by the English words too, so these alone come with the app. */
export { englishKeywords };

/** A language is one module and so one request (see `src/build/words.ts`). */
const modules: Record<Language, () => Promise<{ words: object }>> = {
  en: () => import('virtual:words/en'),
  es: () => import('virtual:words/es'),
  ar: () => import('virtual:words/ar'),
  vi: () => import('virtual:words/vi'),
  de: () => import('virtual:words/de'),
};

const loaded = new Map<Language, Promise<LanguageWords>>();

/**
 * Loads the words of one language, and of no other. They are kept, so that a page that asks again has them before the
 * browser draws its next frame; a failed load is forgotten, so that asking again tries again.
 * @throws where they do not arrive
 */
export function loadWords(language: Language): Promise<LanguageWords> {
  const known = loaded.get(language);
  if (known) return known;
  // The module holds the files of `locales/{lang}/`; that each has the shape of English is tested.
  const loading = modules[language]().then(({ words }) =>
    arrange({ keywords: englishKeywords, ...words } as WordFiles),
  );
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

/** Brings the files of a language into the shape in which the app asks for words. */
export function arrange({
  completion,
  intermediate,
  transient,
  permanent,
  ...rest
}: WordFiles): LanguageWords {
  return { ...rest, replies: { ...completion, ...intermediate, ...transient, ...permanent } };
}

/** Loads every language, for checks and for rendering ahead of time. */
export async function loadAllWords(): Promise<Record<Language, LanguageWords>> {
  const all = await Promise.all(languageTags.map(async (tag) => [tag, await loadWords(tag)] as const));
  return Object.fromEntries(all) as Record<Language, LanguageWords>;
}
