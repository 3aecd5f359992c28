import { useLocation } from '@tanstack/react-router';
import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { readAddress } from '../../address/readAddress.ts';
import type { Language } from '../../core/languages.ts';

/**
 * The place that the address names. It is ahead of the page's own while the words for it are on their way: what the
 * reader does next starts from there.
 *
 * @param language the page's
 */
export function usePlaceAhead(language: Language): PagePlace | NotUnderstood {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const ahead = readAddress(path, language);
  return ahead.kind === 'start' ? { kind: 'front', language } : ahead;
}
