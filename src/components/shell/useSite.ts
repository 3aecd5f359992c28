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

/** The same for what has to be absolute, such as a preview's picture; undefined where the build does not know the site. */
export function absoluteAddress(address: string): string | undefined {
  return siteUrl ? publicAddress(address) : undefined;
}

/** The address of one of our files, from the root: the files of the page in hand, wherever it is served. */
export function fileAddress(path: string): string {
  return basePath + path;
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
