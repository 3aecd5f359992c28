import { createRoute } from '@tanstack/react-router';
import { CodePage } from '../components/code/CodePage.tsx';
import { ComparisonPage } from '../components/comparison/ComparisonPage.tsx';
import { compare } from '../core/compare/compare.ts';
import { protocols } from '../core/protocols.ts';
import { languageRoute } from './language.tsx';

/** `/{lang}/{protocol}/{code}` and `/{lang}/{protocol}/{a}-vs-{b}`: one code, or two compared. */
export const repliesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '$protocol/$codes',
  component: Replies,
});

function Replies() {
  const { place } = repliesRoute.useRouteContext();
  if (place.kind === 'code') {
    return <CodePage place={place} reply={protocols[place.protocol].replyOf(place.code)} />;
  }
  if (place.kind !== 'pair') return null;
  const { replyOf } = protocols[place.protocol];
  const [first, second] = [replyOf(place.first), replyOf(place.second)];
  return <ComparisonPage place={place} first={first} second={second} comparison={compare(first, second)} />;
}
