import { createRoute } from '@tanstack/react-router';
import { FrontPage } from '../components/front/FrontPage.tsx';
import { languageRoute } from './language.tsx';

/** `/{lang}`: the picker, pairs that are often confused, every code by class. */
export const frontRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  component: Front,
});

function Front() {
  const { place } = frontRoute.useRouteContext();
  return place.kind === 'front' ? <FrontPage place={place} protocol="smtp" /> : null;
}
