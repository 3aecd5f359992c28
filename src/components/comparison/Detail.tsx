import { memo } from 'react';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { Marker, type Side } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import { SayAll } from '../text/SayAll.tsx';
import { Section } from '../text/Section.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './comparison.module.css';

const parts = ['description', 'when', 'fix'] as const;

/** Description, when, and how to fix: each a section with a column for each code. */
export function Detail({ first, second }: Compared) {
  return parts.map((part) => (
    <Section key={part} id={part} heading={($) => $.comparison.heading[part]}>
      <div className={styles.columns}>
        <Column part={part} side="first" reply={first} />
        <Column part={part} side="second" reply={second} />
      </div>
    </Section>
  ));
}

interface ColumnProps {
  readonly part: (typeof parts)[number];
  readonly side: Side;
  readonly reply: Reply<ReplyCode>;
}

/** Kept while its reply is: choosing one code draws only that one's columns anew. */
const Column = memo(function Column({ part, side, reply }: ColumnProps) {
  return (
    <div className={styles.column} data-side={side}>
      <h3 className={styles.columnHeading}>
        <Marker side={side} code={reply.code} />{' '}
        <bdi lang="en" dir="ltr" translate="no">
          {reply.name}
        </bdi>
      </h3>
      <ReplyText part={part} code={reply.code} />
      {part === 'fix' && (
        <p className={styles.caution}>
          <strong>
            <Say what={($) => $.comparison.heading.caution} />
          </strong>{' '}
          <Say what={($) => $.replies[reply.code].caution} />
        </p>
      )}
    </div>
  );
});

/** One part of what is said of a code. */
export function ReplyText({ part, code }: { readonly part: ColumnProps['part']; readonly code: ReplyCode }) {
  if (part === 'description') {
    return (
      <p>
        <Say what={($) => $.replies[code].description} />
      </p>
    );
  }
  return <SayAll className={styles.list} what={($) => $.replies[code][part]} />;
}
