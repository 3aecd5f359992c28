import { Marker } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './comparison.module.css';

/** For someone who writes the server's side: when to send which of the two. */
export function WhenToUse({ first, second }: Compared) {
  return (
    <Section id="when-to-use" heading={($) => $.comparison.heading.whenToUse}>
      <p className={styles.note}>
        <Say what={($) => $.comparison.forServers} />
      </p>
      <div className={styles.columns}>
        {(
          [
            ['first', first],
            ['second', second],
          ] as const
        ).map(([side, reply]) => (
          <div key={side} className={styles.column} data-side={side}>
            <p>
              <Marker side={side} code={reply.code} /> <Say what={($) => $.replies[reply.code].serverUse} />
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}
