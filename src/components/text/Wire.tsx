import styles from './text.module.css';

/** A code, command or other text as it travels on the wire: left to right in every language, never translated. */
export function Wire({ children }: { readonly children: string | number }) {
  return (
    <code className={styles.wire} lang="en" dir="ltr" translate="no">
      {children}
    </code>
  );
}
