import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { chooseLanguage, readLanguage, sourceLanguage } from './core/languages.ts';
import { createSpeakers, type PageWords } from './i18n/speaker.ts';
import { keepOffline } from './offline/keepOffline.ts';
import { rememberedLanguage } from './preferences/preferences.ts';
import { createAppRouter } from './routes/router.ts';
import './styles/styles.css';

/** The language last chosen here, else the best match for the browser's list, else English. */
const preferredLanguage = () => rememberedLanguage() ?? chooseLanguage(navigator.languages);

/** A page rendered at build brings its words along. */
const pageWords = document.getElementById('words')?.textContent;
const speakers = createSpeakers(pageWords ? (JSON.parse(pageWords) as PageWords) : undefined);

const router = createAppRouter({ context: { preferredLanguage, speakers } });
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
);

const root = document.getElementById('app');
if (!root) throw new Error('index.html lacks the element #app');

/** A fault that a page has caught is said on the page; the console has nothing to add for a reader. */
const options = { onCaughtError: () => undefined };

if (root.childElementCount === 0) {
  createRoot(root, options).render(app);
} else {
  // The page was rendered at build: take it over as it stands, once the router is where the page is.
  await router.load();
  // Tells the router that the first page came rendered; else it would draw it anew (TanStack/router#3305).
  router.ssr = { manifest: undefined };
  hydrateRoot(root, app, options);
}

if (import.meta.env.PROD) {
  void keepOffline(() =>
    speakers.wholeSpeaker(readLanguage(document.documentElement.lang) ?? sourceLanguage),
  );
}
