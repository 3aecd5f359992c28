import { useSyncExternalStore } from 'react';

/** Tells whether the device has a share sheet of its own; never while a page is rendered ahead of time. */
export function useCanShare(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => typeof navigator.share === 'function',
    () => false,
  );
}
