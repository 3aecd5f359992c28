import { useSyncExternalStore } from 'react';

/** Where the site will stand (`https://twocodes.example`), as the build was told by `SITE_URL`; empty where it was not. */
const siteUrl: string = import.meta.env.SITE_URL;

/** The base path without its last slash, as it stands before an address of the app. */
const basePath = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address of a page for search engines: absolute where the build knows the site, else from the root. The same
 * at build and in the browser.
 */
export function publicAddress(address: string): string {
  return siteUrl + basePath + address;
}

/** The absolute address of a page for a reader to pass on: at the place where the reader found it. */
export function useSharedAddress(address: string): string {
  const origin = useSyncExternalStore(
    () => () => undefined,
    () => location.origin,
    () => siteUrl,
  );
  return origin + basePath + address;
}
