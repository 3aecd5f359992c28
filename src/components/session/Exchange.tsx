import { memo } from 'react';
import type { WireLine } from '../../core/smtp/exchanges.ts';
import { Marker, type Side } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import styles from './session.module.css';

interface ExchangeProps {
  readonly side: Side;
  readonly code: number;
  readonly lines: readonly WireLine[];
}

/** An example of a code on the wire, left to right in every language; the code's own lines stand out. */
export const Exchange = memo(function Exchange({ side, code, lines }: ExchangeProps) {
  return (
    <figure className={styles.exchange} data-side={side}>
      <figcaption>
        <Marker side={side} code={code} /> <Say what={($) => $.session.example} />
      </figcaption>
      <pre className={styles.wire} lang="en" dir="ltr" translate="no">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an example never move
          <WireText key={index} line={line} code={code} />
        ))}
      </pre>
    </figure>
  );
});

function WireText({ line, code }: { readonly line: WireLine; readonly code: number }) {
  const fromServer = line.startsWith('<');
  const text = line.slice(2);
  const own = fromServer && text.startsWith(String(code));
  return (
    <span className={styles.wireLine}>
      <span className={styles.speaker}>{fromServer ? 'S: ' : 'C: '}</span>
      {own ? <mark className={styles.own}>{text}</mark> : text}
      {'\n'}
    </span>
  );
}
