import { type ReactNode, useId, useRef } from 'react';
import { SpeakingOn } from '../../i18n/Speaking.tsx';
import type { Selector } from '../../i18n/say.ts';
import { Say } from './Say.tsx';
import styles from './text.module.css';
import { useSightFirst } from './useSightFirst.ts';

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
  const part = useRef<HTMLElement>(null);
  const { content, speech, waits } = useSightFirst(part, children);
  return (
    <section
      ref={part}
      id={id}
      aria-labelledby={headingId}
      className={`${styles.section} ${className}`}
      data-waits={waits || undefined}
    >
      <SpeakingOn speech={speech}>
        <h2 id={headingId}>
          <Say what={heading} />
        </h2>
        {content}
      </SpeakingOn>
    </section>
  );
}
