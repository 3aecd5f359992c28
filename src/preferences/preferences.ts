import { type Language, readLanguage } from '../core/languages.ts';

/** Light or dark as chosen by the reader; undefined follows the system. */
export type Scheme = 'light' | 'dark';

const languageKey = 'twocodes.language';
const schemeKey = 'twocodes.scheme';

/** The language last chosen in this browser, or undefined: none, nonsense, or no storage. */
export function rememberedLanguage(): Language | undefined {
  return readLanguage(recall(languageKey) ?? '');
}

/** Remembers the chosen language, where the browser lets us. */
export function rememberLanguage(language: Language): void {
  remember(languageKey, language);
}

/** Remembers the chosen colour scheme for `boot.ts` to show at the next start; undefined forgets it. */
export function rememberScheme(scheme: Scheme | undefined): void {
  remember(schemeKey, scheme);
}

/** Storage may be switched off, full or throw on sight; the app then works without a memory. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the choice holds for this visit.
  }
}
