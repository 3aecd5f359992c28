import { type Aspect, rulesOfThumb } from '../../core/compare/aspect.ts';
import type { CommonPoint } from '../../core/compare/compare.ts';
import { Say } from '../text/Say.tsx';
import { AspectValue } from './AspectValue.tsx';
import styles from './aspect.module.css';

/** The name of an aspect, marked where it rests on practice instead of an RFC. */
export function AspectName({ aspect }: { readonly aspect: Aspect }) {
  return (
    <>
      <Say what={($) => $.aspects.name[aspect]} />
      {rulesOfThumb.has(aspect) && (
        <>
          {' '}
          <small className={styles.thumb}>
            <Say what={($) => $.comparison.ruleOfThumb} />
          </small>
        </>
      )}
    </>
  );
}

/** Aspects with one value each: what two codes share, or the facts on one. */
export function AspectList({ points }: { readonly points: readonly CommonPoint[] }) {
  return (
    <dl className={styles.list}>
      {points.map((point) => (
        <div key={point.aspect}>
          <dt>
            <AspectName aspect={point.aspect} />
          </dt>
          <dd>
            <AspectValue {...point} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
