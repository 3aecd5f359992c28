import { readMarkup } from '../../i18n/markup.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Said, Selector, Values } from '../../i18n/say.ts';
import styles from './text.module.css';
import { Wire } from './Wire.tsx';

interface SayProps {
  readonly what: Selector;
  readonly values?: Values;
}

/** Says one text of our words, its wire text and foreign terms marked up. */
export function Say({ what, values }: SayProps) {
  const speech = useSpeech();
  return <Spoken said={speech.saying(what, values)} />;
}

/** Shows a text that was looked up; marks it as English where the page's language lacked it. */
export function Spoken({ said }: { readonly said: Said }) {
  const { language } = useSpeech();
  const pieces = <Pieces text={said.text} />;
  return said.language === language ? (
    pieces
  ) : (
    <bdi lang={said.language} dir="ltr">
      {pieces}
    </bdi>
  );
}

function Pieces({ text }: { readonly text: string }) {
  return readMarkup(text).map(({ kind, text: piece }, index) => {
    // The pieces of a text never move, so their place is their identity.
    const key = `${index} ${piece}`;
    if (kind === 'wire') return <Wire key={key}>{piece}</Wire>;
    if (kind === 'term') return <Term key={key}>{piece}</Term>;
    return piece;
  });
}

function Term({ children }: { readonly children: string }) {
  return (
    <i className={styles.term} lang="en" dir="ltr">
      {children}
    </i>
  );
}
