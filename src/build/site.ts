import type { Logger } from 'vite';
import type { PagePlace } from '../address/place.ts';
import type { Speech } from '../i18n/say.ts';

/** The site that a build writes. */
export interface Site {
  readonly outDir: string;
  /** The path it is served under, with a slash at its end. */
  readonly base: string;
  /** Where it will stand; empty where the build was not told. */
  readonly siteUrl: string;
  /** Every page that is rendered. */
  readonly places: readonly PagePlace[];
  /** The speech of each language. */
  readonly speeches: readonly Speech[];
  readonly logger: Logger;
}

/** What stands before every address: `https://twocodes.example`, and the base path without its last slash. */
export function rootOf({ base, siteUrl }: Pick<Site, 'base' | 'siteUrl'>): string {
  return siteUrl + base.replace(/\/$/, '');
}
