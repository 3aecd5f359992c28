import { useRouter } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Speech } from '../../i18n/say.ts';

/** What to draw of a part of the page, in which speech; it waits while that is still what was there before. */
interface Drawn {
  readonly content: ReactNode;
  readonly speech: Speech;
  readonly waits: boolean;
}

/**
 * Has a part of the page drawn with the rest where it is in sight, else just after it: the answer to a choice or to a
 * change of language is there sooner.
 */
export function useSightFirst(part: RefObject<HTMLElement | null>, content: ReactNode): Drawn {
  const speech = useSpeech();
  const later = { content: useDeferredValue(content), speech: useDeferredValue(speech) };
  const below = useBelowSight(part);
  const waits = below && (later.content !== content || later.speech !== speech);
  return waits ? { ...later, waits } : { content, speech, waits };
}

/**
 * Whether a part lay below the window when the reader last went on. On the way back nothing counts as below: the place
 * to scroll to needs every part's new size at once.
 */
function useBelowSight(part: RefObject<HTMLElement | null>): boolean {
  const { history } = useRouter();
  const [below, setBelow] = useState(false);
  useEffect(
    () =>
      history.subscribe(({ action }) => {
        setBelow(action.type === 'PUSH' && part.current !== null && isBelowWindow(part.current));
      }),
    [history, part],
  );
  return below;
}

function isBelowWindow(element: Element): boolean {
  return element.getBoundingClientRect().top > window.innerHeight;
}
