import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router';
import { printAddress } from '../address/printAddress.ts';
import { readAddress } from '../address/readAddress.ts';
import type { Language } from '../core/languages.ts';
import type { Speakers } from '../i18n/speaker.ts';

/** What the routes need from where they run. */
export interface RouterContext {
  readonly preferredLanguage: () => Language;
  readonly speakers: Speakers;
}

/** Reads every address before any route sees it, and replaces other spellings of a place by its own. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ location, context }) => {
    const place = readAddress(location.pathname, context.preferredLanguage());
    const address = printAddress(place);
    if (place.kind !== 'notUnderstood' && address !== location.pathname) {
      throw redirect({ to: address, hash: location.hash, search: true, replace: true });
    }
    return { place };
  },
  component: Outlet,
});
