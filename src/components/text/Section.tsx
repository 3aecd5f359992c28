import { type ReactNode, useId } from 'react';
import type { Selector } from '../../i18n/say.ts';
import { Say } from './Say.tsx';
import styles from './text.module.css';

interface SectionProps {
  /** The same in every language, so that `#key-differences` can be shared. */
  readonly id: string;
  readonly heading: Selector;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A part of a page: a landmark named by its heading. */
export function Section({ id, heading, children, className = '' }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={`${styles.section} ${className}`}>
      <h2 id={headingId}>
        <Say what={heading} />
      </h2>
      {children}
    </section>
  );
}
