import { relate } from '../../core/compare/relation.ts';
import { confusedPairId } from '../../core/smtp/confusedPairs.ts';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './comparison.module.css';

/** In short: a sentence on the pair where people confuse it, and one on each code with its class and what to do. */
export function Summary({ first, second }: Compared) {
  const confused = confusedPairId(first.code, second.code);
  const relation = relate(first, second);
  return (
    <Section id="summary" heading={($) => $.comparison.heading.summary} className={styles.summary}>
      {confused && (
        <p className={styles.lead}>
          <Say what={($) => $.pairs[confused]} />
        </p>
      )}
      <p>
        <Say what={($) => $.replies[first.code].gist} /> <Say what={($) => $.replies[second.code].gist} />
      </p>
      {!confused && (
        <p>
          <Say what={($) => $.comparison.relation[relation]} />
        </p>
      )}
    </Section>
  );
}
