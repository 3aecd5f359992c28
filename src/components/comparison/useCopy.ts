import { useRef, useState } from 'react';

/** What came of the last copying; `refused` holds the text, for the reader to copy by hand. */
export type CopyOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly what: 'link' | 'text' | 'markdown' }
  | { readonly kind: 'refused'; readonly text: string };

/** How long a success is shown, in milliseconds. */
const shownFor = 4000;

/**
 * Copies to the clipboard and keeps what came of it: a success for a moment, all else until the page is another.
 *
 * @param address the page's
 */
export function useCopy(
  address: string,
): [CopyOutcome, (what: 'link' | 'text' | 'markdown', text: string) => Promise<void>] {
  const [last, setLast] = useState<{ readonly address: string; readonly outcome: CopyOutcome }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function copy(what: 'link' | 'text' | 'markdown', text: string) {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setLast({ address, outcome: { kind: 'copied', what } });
      timer.current = setTimeout(() => setLast(undefined), shownFor);
    } catch {
      // No permission, or no secure context: the text is shown instead.
      setLast({ address, outcome: { kind: 'refused', text } });
    }
  }

  return [last?.address === address ? last.outcome : { kind: 'none' }, copy];
}
