import { type RfcSection, rfcAddress } from '../../core/smtp/source.ts';
import styles from './text.module.css';

/** A link to a section of an RFC. */
export function RfcLink({ source }: { readonly source: RfcSection }) {
  return (
    <a className={styles.rfc} href={rfcAddress(source)} lang="en" dir="ltr" rel="external">
      RFC {source.number} §{source.section}
    </a>
  );
}
