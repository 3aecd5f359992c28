import type { Language } from '../core/languages.ts';
import type { NotUnderstood, PagePlace, Place } from './place.ts';

/** Writes the one spelling of a place's address, without the base path: `/es/smtp/250-vs-334`. */
export function printAddress(place: Place | NotUnderstood): string {
  switch (place.kind) {
    case 'start':
      return '/';
    case 'front':
      return `/${place.language}`;
    case 'codes':
      return `/${place.language}/${place.protocol}`;
    case 'code':
      return `/${place.language}/${place.protocol}/${place.code}`;
    case 'pair':
      return `/${place.language}/${place.protocol}/${place.first}-vs-${place.second}`;
    case 'notUnderstood':
      return `/${place.language}/${place.rest}`;
  }
}

/** The same place in another language. */
export function inLanguage<At extends PagePlace | NotUnderstood>(place: At, language: Language): At {
  return { ...place, language };
}

/** The place that stands for this one in search engines: same language, codes in ascending order. */
export function canonicalPlace(place: PagePlace): PagePlace {
  if (place.kind !== 'pair' || place.first < place.second) return place;
  return { ...place, first: place.second, second: place.first };
}
