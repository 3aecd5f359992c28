import { useRouterState } from '@tanstack/react-router';
import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { readAddress } from '../../address/readAddress.ts';

/**
 * The place that the address names. It is ahead of the page's own while the words for it are on their way: what the
 * reader does next starts from there.
 *
 * @param place the page's
 */
export function usePlaceAhead(place: PagePlace | NotUnderstood): PagePlace | NotUnderstood {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const ahead = readAddress(path, place.language);
  return ahead.kind === 'start' ? place : ahead;
}
