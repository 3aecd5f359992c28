import { useLayoutEffect } from 'react';
import { type Language, languages } from '../../core/languages.ts';

/** Keeps the document's language and direction in step with the page's, the one place that sets them. */
export function useDocumentLanguage(language: Language): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languages[language].direction;
  }, [language]);
}
