import { compareDigits, type DigitComparison } from '../../core/compare/digits.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { Marker, type Side } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './digits.module.css';

/** The three digits of both codes, aligned: what each says, and which differ. */
export function Digits({ first, second }: Compared) {
  return (
    <Section id="digits" heading={($) => $.comparison.heading.digits}>
      <ol className={styles.digits}>
        {compareDigits(first, second).map((digit) => (
          <li key={digit.position} className={styles.digit}>
            <h3>
              <Say what={($) => $.comparison.digit[digit.position]} />
              <small className={digit.differs ? styles.differs : styles.same}>
                <Say what={($) => $.comparison.digit[digit.differs ? 'differs' : 'same']} />
              </small>
            </h3>
            <Meaning digit={digit} side="first" reply={first} />
            <Meaning digit={digit} side="second" reply={second} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface MeaningProps {
  readonly digit: DigitComparison;
  readonly side: Side;
  readonly reply: Reply;
}

function Meaning({ digit, side, reply }: MeaningProps) {
  return (
    <p className={styles.meaning} data-side={side}>
      <Marker side={side} code={reply.code} />
      <bdi className={styles.glyph} aria-hidden="true">
        {digit[side]}
      </bdi>
      <span>
        {digit.position === 'class' && <Say what={($) => $.aspects.classMeaning[reply.class]} />}
        {digit.position === 'group' && <Say what={($) => $.aspects.subject[reply.group]} />}
        {digit.position === 'detail' && <Say what={($) => $.comparison.digit.detailMeaning} />}
      </span>
    </p>
  );
}
