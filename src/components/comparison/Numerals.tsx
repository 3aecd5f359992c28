import { compareDigits } from '../../core/compare/digits.ts';
import { TranslatedName } from '../text/ReplyName.tsx';
import { Say } from '../text/Say.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './numerals.module.css';

/** The page's heading: both codes large, the digits that differ in full ink, the names beneath. */
export function Numerals({ first, second }: Compared) {
  const digits = compareDigits(first, second);
  const sides = [
    { side: 'first', reply: first },
    { side: 'second', reply: second },
  ] as const;
  const [left, right] = sides.map(({ side, reply }) => (
    <bdi
      key={side}
      className={styles.side}
      data-side={side}
      data-class={reply.class}
      lang="en"
      dir="ltr"
      translate="no"
    >
      <span className={styles.code}>
        {digits.map((digit) => (
          <span key={digit.position} className={digit.differs ? styles.differs : styles.shared}>
            {digit[side]}
          </span>
        ))}
      </span>{' '}
      <span className={styles.name}>{reply.name}</span>
    </bdi>
  ));
  return (
    <header className={styles.numerals}>
      <h1 tabIndex={-1} className={styles.heading}>
        <span className={styles.protocol} lang="en" dir="ltr" translate="no">
          SMTP
        </span>{' '}
        {left}{' '}
        <span className={styles.vs}>
          <Say what={($) => $.comparison.vs} />
        </span>{' '}
        {right}
      </h1>
      <p className={styles.translated}>
        {sides.map(({ side, reply }) => (
          <TranslatedName key={side} code={reply.code} />
        ))}
      </p>
    </header>
  );
}
