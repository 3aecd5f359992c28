import type { Language } from '../../src/core/languages.ts';
import { type Speech, speechOf } from '../../src/i18n/say.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';

/** The speech of a language, with all its words. */
export async function speechIn(language: Language): Promise<Speech> {
  return speechOf(createSpeaker(language, await loadWords(language)));
}
