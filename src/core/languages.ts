/** The languages of the product: tag, name in the language itself, and direction of its script. */
export const languages = {
  en: { ownName: 'English', direction: 'ltr' },
  es: { ownName: 'Español', direction: 'ltr' },
  ar: { ownName: 'العربية', direction: 'rtl' },
  vi: { ownName: 'Tiếng Việt', direction: 'ltr' },
  de: { ownName: 'Deutsch', direction: 'ltr' },
} as const satisfies Record<string, { ownName: string; direction: 'ltr' | 'rtl' }>;

/** The tag of a language of the product. */
export type Language = keyof typeof languages;

/** The languages' tags, in the order in which the switch shows them. */
export const languageTags = Object.keys(languages) as Language[];

/** The source language, which is also the last resort. */
export const sourceLanguage: Language = 'en';

/** Reads a language tag as people and browsers write it (`es-MX`, `DE_at`); undefined where we do not speak it. */
export function readLanguage(tag: string): Language | undefined {
  const spoken = primaryLanguage(tag);
  return languageTags.find((language) => language === spoken);
}

/** The first of the wanted languages that we speak, else English. Wanted: BCP 47 tags, the dearest first. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = readLanguage(tag);
    if (language) return language;
  }
  return sourceLanguage;
}

function primaryLanguage(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return undefined;
  }
}
