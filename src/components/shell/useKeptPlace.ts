import { useLayoutEffect, useRef } from 'react';
import type { Language } from '../../core/languages.ts';

/**
 * Keeps what the reader sees in sight when the language changes and texts grow or shrink: the section at the top of
 * the window stays there. Returns what to call just before the change.
 */
export function useKeptPlace(language: Language): () => void {
  const kept = useRef<{ id: string; top: number }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language has changed
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { id, top } = kept.current;
    kept.current = undefined;
    const section = document.getElementById(id);
    if (section) window.scrollBy(0, section.getBoundingClientRect().top - top);
  }, [language]);
  return () => {
    kept.current = topSection();
  };
}

/** The last section that begins above the upper third of the window; none at the head of the page. */
function topSection(): { id: string; top: number } | undefined {
  return [...document.querySelectorAll<HTMLElement>('main section[id]')]
    .map((section) => ({ id: section.id, top: section.getBoundingClientRect().top }))
    .findLast(({ top }) => top < window.innerHeight / 3);
}
