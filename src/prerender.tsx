import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PagePlace } from './address/place.ts';
import { printAddress } from './address/printAddress.ts';
import type { Language } from './core/languages.ts';
import { protocols } from './core/protocols.ts';
import { recordWords } from './i18n/recordWords.ts';
import { type Speech, speechOf } from './i18n/say.ts';
import { createSpeaker, type PageWords } from './i18n/speaker.ts';
import { loadWords } from './i18n/words.ts';
import { createAppRouter } from './routes/router.ts';

/** A page rendered at build. */
export interface RenderedPage {
  /** What belongs into the head: title, description, canonical and language links, what a preview shows. */
  readonly head: string;
  readonly body: string;
  /** The words the page is said in, to take it over without loading any. */
  readonly words: PageWords;
}

/** Renders the page of a place with the app's own routes and components. */
export async function renderPage(place: PagePlace): Promise<RenderedPage> {
  const address = printAddress(place);
  const [words, readWords] = recordWords(await loadWords(place.language));
  const speaker = createSpeaker(place.language, words);
  sayNames(speechOf(speaker));
  const router = createAppRouter({
    history: createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL.replace(/\/$/, '') + address] }),
    context: {
      preferredLanguage: (): Language => place.language,
      speakers: { speakerFor: async () => speaker, wholeSpeaker: async () => speaker },
    },
  });
  await router.load();
  const html = renderToString(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
  return { ...splitHead(html), words: { language: place.language, address, words: readWords() } };
}

/** Says the name of every reply once: the picker's list opens with them, before a language's other words are there. */
function sayNames({ say }: Speech): void {
  for (const { code } of protocols.smtp.replies) say(($) => $.replies[code].name);
}

/** The speech of a language, with all its words: for what the build says outside of the pages. */
export async function loadSpeech(language: Language): Promise<Speech> {
  return speechOf(createSpeaker(language, await loadWords(language)));
}

/** React puts title, meta and link elements before everything else of a fragment; they belong into the head. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>.*?<\/title>|<(?:meta|link)\b[^>]*>)+/s.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
}
