import styles from './text.module.css';

/** Which of two codes: the first is a circle, the second a square, wherever they appear. */
export type Side = 'first' | 'second';

/** A code in its marker, which tells the side by shape. */
export function Marker({ side, code }: { readonly side: Side; readonly code: number }) {
  return (
    <bdi className={`${styles.marker} ${styles[side]}`} dir="ltr" translate="no">
      {code}
    </bdi>
  );
}
