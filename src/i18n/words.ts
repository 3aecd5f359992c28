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

/** Each file in the chunk of its language (see `vite.config.ts`), so that a language is one request. */
const files = import.meta.glob<object>(
  ['../../locales/*/*.json', '!../../locales/*/fault.json', '!../../locales/en/keywords.json'],
  { import: 'default' },
);

/** Every reader can search by the English words too, so these alone come with the app. */
export { englishKeywords };

/**
 * Loads the words of one language, and of no other.
 * @throws where the chunk does not arrive
 */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const named = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  const loaded = await Promise.all(
    named.map(async ([path, load]) => [fileName(path), await load()] as const),
  );
  return arrange({ keywords: englishKeywords, ...Object.fromEntries(loaded) } as WordFiles);
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

function fileName(path: string): string {
  return /([^/]+)\.json$/.exec(path)?.[1] ?? path;
}
