import { createRoute, Outlet } from '@tanstack/react-router';
import { printAddress } from '../address/printAddress.ts';
import { Fault } from '../components/fault/Fault.tsx';
import { NotUnderstoodPage } from '../components/notUnderstood/NotUnderstoodPage.tsx';
import { Layout } from '../components/shell/Layout.tsx';
import { sourceLanguage } from '../core/languages.ts';
import { Speaking } from '../i18n/Speaking.tsx';
import { rootRoute } from './root.tsx';

/** `/{lang}/…`: loads the language's words and sets the frame that all pages share. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$language',
  beforeLoad: async ({ context: { place, speakers } }) => {
    const language = place.kind === 'start' ? sourceLanguage : place.language;
    return { speaker: await speakers.speakerFor(language, printAddress(place)) };
  },
  component: LanguageFrame,
  errorComponent: LanguageFault,
});

function LanguageFrame() {
  const { place, speaker } = languageRoute.useRouteContext();
  if (place.kind === 'start') return null;
  return (
    <Speaking speaker={speaker}>
      <Layout place={place}>
        {place.kind === 'notUnderstood' ? <NotUnderstoodPage notUnderstood={place} /> : <Outlet />}
      </Layout>
    </Speaking>
  );
}

function LanguageFault() {
  const { place } = languageRoute.useRouteContext();
  return <Fault language={place.kind === 'start' ? sourceLanguage : place.language} />;
}
