import type { ReactNode } from 'react';
import type { Language } from '../../core/languages.ts';
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
  const { saying, language } = useSpeech();
  return markUp(saying(what, values), language);
}

/**
 * A text that was looked up, marked up, and as English where the page's language lacked it. No component: a page has
 * hundreds of texts, and drawing a component takes longer than drawing a text.
 */
export function markUp({ text, language }: Said, ofPage: Language): ReactNode {
  const pieces = readMarkup(text).map(({ kind, text: piece }, index) => {
    // The pieces of a text never move, so their place is their identity.
    const key = `${index} ${piece}`;
    if (kind === 'wire') return <Wire key={key}>{piece}</Wire>;
    if (kind === 'term') return <Term key={key}>{piece}</Term>;
    return piece;
  });
  if (language === ofPage) return pieces;
  return (
    <bdi lang={language} dir="ltr">
      {pieces}
    </bdi>
  );
}

function Term({ children }: { readonly children: string }) {
  return (
    <i className={styles.term} lang="en" dir="ltr">
      {children}
    </i>
  );
}
