import { createRoute } from '@tanstack/react-router';
import { CodesPage } from '../components/codes/CodesPage.tsx';
import { languageRoute } from './language.tsx';

/** `/{lang}/{protocol}`: every code by class, and how to read one. */
export const codesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '$protocol',
  component: Codes,
});

function Codes() {
  const { place } = codesRoute.useRouteContext();
  return place.kind === 'codes' ? <CodesPage place={place} /> : null;
}
