import type { i18n } from 'i18next';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Speech, speechOf } from './say.ts';

const PageSpeech = createContext<Speech | undefined>(undefined);

/** Apart from the page's: what reads a context is drawn anew with it, even below a nearer provider that stays. */
const PartSpeech = createContext<Speech | undefined>(undefined);

/** Lets everything below it speak the language of a speaker. */
export function Speaking({ speaker, children }: { readonly speaker: i18n; readonly children: ReactNode }) {
  return (
    <I18nextProvider i18n={speaker}>
      <SpeechSource>{children}</SpeechSource>
    </I18nextProvider>
  );
}

/** Asks i18next once for a whole page, since a page says hundreds of texts. */
function SpeechSource({ children }: { readonly children: ReactNode }) {
  const { i18n, t } = useTranslation();
  // `t` is new whenever the words change, as when missing ones have been fetched.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const speech = useMemo(() => speechOf(i18n), [i18n, t]);
  return <PageSpeech value={speech}>{children}</PageSpeech>;
}

/** Lets a part of the page go on with a speech of its own while the page speaks another. */
export function SpeakingOn({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <PartSpeech value={speech}>{children}</PartSpeech>;
}

/**
 * The speech of the part of the page, else of the page.
 * @throws outside of `Speaking`
 */
export function useSpeech(): Speech {
  const speech = use(PartSpeech) ?? use(PageSpeech);
  if (!speech) throw new Error('useSpeech needs Speaking around it');
  return speech;
}
