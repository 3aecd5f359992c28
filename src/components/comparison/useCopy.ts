import { useRef, useState } from 'react';

/** What came of the last copying; `refused` holds the text, for the reader to copy by hand. */
export type CopyOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly what: 'link' | 'text' | 'markdown' }
  | { readonly kind: 'refused'; readonly text: string };

/** How long a success is shown, in milliseconds. */
const shownFor = 4000;

/** Copies to the clipboard and keeps what came of it; a success goes away by itself. */
export function useCopy(): [
  CopyOutcome,
  (what: 'link' | 'text' | 'markdown', text: string) => Promise<void>,
] {
  const [outcome, setOutcome] = useState<CopyOutcome>({ kind: 'none' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function copy(what: 'link' | 'text' | 'markdown', text: string) {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: 'copied', what });
      timer.current = setTimeout(() => setOutcome({ kind: 'none' }), shownFor);
    } catch {
      // No permission, or no secure context: the text is shown instead.
      setOutcome({ kind: 'refused', text });
    }
  }

  return [outcome, copy];
}
