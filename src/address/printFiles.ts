import type { Language } from '../core/languages.ts';
import { confusedPairId } from '../core/smtp/confusedPairs.ts';
import type { PagePlace } from './place.ts';

/** The measure of a preview picture, in pixels: what chats and search engines ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/**
 * Writes the path of the picture that previews a place, without the base path: a pair that people confuse has its
 * own (`/preview/en-450-550.png`), every other place the one of its language (`/preview/en.png`).
 */
export function printPreview(place: PagePlace): string {
  const pair = place.kind === 'pair' ? confusedPairId(place.first, place.second) : undefined;
  return `/preview/${pair ? `${place.language}-${pair}` : place.language}.png`;
}

/** Writes the path of a language's web manifest, without the base path. */
export function printManifest(language: Language): string {
  return `/manifest-${language}.webmanifest`;
}
