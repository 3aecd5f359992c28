import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { ClassName } from '../text/ClassName.tsx';
import { TranslatedName } from '../text/ReplyName.tsx';
import styles from './code.module.css';

/** The heading of a code's page: the code large, its name, its name in the reader's language, its class. */
export function CodeHeading({ reply }: { readonly reply: Reply<ReplyCode> }) {
  return (
    <header className={styles.head} data-class={reply.class}>
      <h1 tabIndex={-1} className={styles.heading}>
        <bdi lang="en" dir="ltr" translate="no">
          <span className={styles.protocol}>SMTP</span> <span className={styles.code}>{reply.code}</span>{' '}
          <span className={styles.name}>{reply.name}</span>
        </bdi>
      </h1>
      <TranslatedName code={reply.code} className={styles.translated} />
      <p className={styles.class}>
        <ClassName of={reply.class} />
      </p>
    </header>
  );
}
