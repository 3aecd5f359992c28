/// <reference lib="webworker" />
import { CacheFirst, ExpirationPlugin, NetworkOnly, type PrecacheEntry, Serwist } from 'serwist';

declare const self: ServiceWorkerGlobalScope;

/** What is kept from the first visit on: the shell and what every page loads. Written in at build. */
declare const __PRECACHE__: PrecacheEntry[];

/** The address of the shell, which can show any page without a network. Written in at build. */
declare const __SHELL__: string;

/** How long a page is waited for, in seconds, before the shell shows it from what is kept. */
const patience = 4;

/** More words than there are languages: old versions leave the cache by themselves. */
const keptWords = 8;

const worker = new Serwist({
  precacheEntries: __PRECACHE__,
  // The first visit is looked after at once. A new version waits until no page of the old one is open, so that
  // their files never mix; pages themselves always come fresh from the network.
  clientsClaim: true,
  skipWaiting: false,
  runtimeCaching: [
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: new NetworkOnly({ networkTimeoutSeconds: patience }),
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && /\/assets\/words-[^/]+\.js$/.test(url.pathname),
      handler: new CacheFirst({
        cacheName: 'twocodes-words',
        // The file is named by its content: no header of the request makes it another.
        matchOptions: { ignoreVary: true },
        plugins: [new ExpirationPlugin({ maxEntries: keptWords })],
      }),
    },
  ],
  fallbacks: {
    entries: [{ url: __SHELL__, matcher: ({ request }) => request.mode === 'navigate' }],
  },
});

worker.addEventListeners();
