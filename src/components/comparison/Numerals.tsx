import { compareDigits, type DigitComparison } from '../../core/compare/digits.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import type { Side } from '../text/Marker.tsx';
import { TranslatedName } from '../text/ReplyName.tsx';
import { Say } from '../text/Say.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './numerals.module.css';

/** The page's heading: both codes large, the digits that differ in full ink, the names beneath. */
export function Numerals({ first, second }: Compared) {
  const digits = compareDigits(first, second);
  return (
    <header className={styles.numerals}>
      <h1 tabIndex={-1} className={styles.heading}>
        <span className={styles.protocol} lang="en" dir="ltr" translate="no">
          SMTP
        </span>{' '}
        <Numeral side="first" reply={first} digits={digits} />{' '}
        <span className={styles.vs}>
          <Say what={($) => $.comparison.vs} />
        </span>{' '}
        <Numeral side="second" reply={second} digits={digits} />
      </h1>
      <p className={styles.translated}>
        <TranslatedName code={first.code} /> <TranslatedName code={second.code} />
      </p>
    </header>
  );
}

interface NumeralProps {
  readonly side: Side;
  readonly reply: Reply;
  readonly digits: readonly DigitComparison[];
}

function Numeral({ side, reply, digits }: NumeralProps) {
  return (
    <span className={styles.side} data-side={side} data-class={reply.class} lang="en" translate="no">
      <bdi className={styles.code} dir="ltr">
        {digits.map((digit) => (
          <span key={digit.position} className={digit.differs ? styles.differs : styles.shared}>
            {digit[side]}
          </span>
        ))}
      </bdi>{' '}
      <span className={styles.name}>
        <bdi dir="ltr">{reply.name}</bdi>
      </span>
    </span>
  );
}
