import { useSyncExternalStore } from 'react';
import { rememberScheme, type Scheme } from '../../preferences/preferences.ts';

const listeners = new Set<() => void>();

/** The chosen colour scheme and how to choose another; undefined follows the system. */
export function useScheme(): [Scheme | undefined, (scheme: Scheme | undefined) => void] {
  // The document's root knows the choice even where the browser keeps no memory.
  const scheme = useSyncExternalStore(subscribe, shownScheme, () => undefined);
  return [scheme, choose];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function shownScheme(): Scheme | undefined {
  const shown = document.documentElement.dataset.scheme;
  return shown === 'light' || shown === 'dark' ? shown : undefined;
}

/** The styles read the scheme from the document's root; without the attribute the system decides. */
function choose(scheme: Scheme | undefined): void {
  if (scheme) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
  rememberScheme(scheme);
  for (const listener of listeners) listener();
}
