import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { codesRoute } from './codes.tsx';
import { frontRoute } from './front.tsx';
import { languageRoute } from './language.tsx';
import { repliesRoute } from './replies.tsx';
import { type RouterContext, rootRoute } from './root.tsx';
import { startRoute } from './start.ts';
import { strayRoute } from './stray.ts';

const routeTree = rootRoute.addChildren([
  startRoute,
  languageRoute.addChildren([frontRoute, codesRoute, repliesRoute, strayRoute]),
]);

/** Makes the app's router: for a browser, or for one page rendered at build, with its history in memory. */
export function createAppRouter({ history, context }: { history?: RouterHistory; context: RouterContext }) {
  if (!history) mendAddress();
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    context,
    scrollRestoration: !import.meta.env.SSR,
    trailingSlash: 'preserve',
    defaultPendingMinMs: 0,
    ...(history && { history }),
  });
}

/**
 * Mends in the address bar what the router cannot read: a slash at the end (the same address to it, so it would never
 * leave the one for the other) and a percent sign that encodes nothing (no address to it at all).
 */
function mendAddress(): void {
  const { origin, pathname, search, hash } = window.location;
  const readable = isEncoded(pathname) ? pathname : pathname.replaceAll('%', '%25');
  const mended = readable.replace(/\/+$/, '');
  if (mended === pathname || pathname === import.meta.env.BASE_URL) return;
  window.history.replaceState(window.history.state, '', `${origin}${mended}${search}${hash}`);
}

function isEncoded(path: string): boolean {
  try {
    return decodeURI(path) !== '';
  } catch {
    return false;
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface HistoryState {
    /** Set where a navigation must leave the focus where it is: choosing in the picker, switching the language. */
    quiet?: boolean;
  }
}
