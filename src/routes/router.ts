import { createRouter } from '@tanstack/react-router';
import { chooseLanguage, type Language } from '../core/languages.ts';
import { rememberedLanguage } from '../preferences/preferences.ts';
import { codesRoute } from './codes.tsx';
import { frontRoute } from './front.tsx';
import { languageRoute } from './language.tsx';
import { repliesRoute } from './replies.tsx';
import { rootRoute } from './root.tsx';
import { startRoute } from './start.ts';
import { strayRoute } from './stray.ts';

const routeTree = rootRoute.addChildren([
  startRoute,
  languageRoute.addChildren([frontRoute, codesRoute, repliesRoute, strayRoute]),
]);

/** Makes the app's router for a browser. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    context: { preferredLanguage },
    scrollRestoration: true,
    trailingSlash: 'preserve',
    defaultPendingMinMs: 0,
  });
}

/** The language last chosen here, else the best match for the browser's list, else English. */
function preferredLanguage(): Language {
  return rememberedLanguage() ?? chooseLanguage(navigator.languages);
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
