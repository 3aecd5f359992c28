import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Takes up what a reader has typed into a field of a rendered page before the app was there to hear it.
 *
 * @param input the field
 * @param rendered what the field held when it was rendered
 * @param takeUp called once, with the typed text, where it differs
 */
export function useTypedEarly(
  input: RefObject<HTMLInputElement | null>,
  rendered: string,
  takeUp: (typed: string) => void,
): void {
  const typed = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only at the start, before the field is set anew
  useLayoutEffect(() => {
    const field = input.current;
    if (field && field.value !== rendered && field === document.activeElement) typed.current = field.value;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only at the start
  useEffect(() => {
    if (typed.current !== undefined) takeUp(typed.current);
  }, []);
}
