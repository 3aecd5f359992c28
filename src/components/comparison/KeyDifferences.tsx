import type { CommonPoint, Comparison, Difference } from '../../core/compare/compare.ts';
import { Marker } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import { AspectList, AspectName } from './AspectList.tsx';
import { AspectValue } from './AspectValue.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './differences.module.css';

/** The differences, numbered, the most telling first; then, shorter, what the two share. */
export function KeyDifferences({
  first,
  second,
  comparison,
}: Compared & { readonly comparison: Comparison }) {
  return (
    <Section id="key-differences" heading={($) => $.comparison.heading.keyDifferences}>
      <p className={styles.count}>
        <Say what={($) => $.comparison.differences} values={{ count: comparison.differences.length }} />
      </p>
      <ol className={styles.differences}>
        {comparison.differences.map((difference) => (
          <DifferenceItem key={difference.aspect} difference={difference} first={first} second={second} />
        ))}
      </ol>
      {comparison.common.length > 0 && (
        <>
          <h3 className={styles.commonHeading}>
            <Say what={($) => $.comparison.heading.common} />
          </h3>
          <AspectList points={comparison.common} />
        </>
      )}
    </Section>
  );
}

function DifferenceItem({ difference, first, second }: Compared & { readonly difference: Difference }) {
  const { aspect, first: ofFirst, second: ofSecond } = difference;
  return (
    <li className={styles.difference}>
      <h3 className={styles.aspect}>
        <AspectName aspect={aspect} />
      </h3>
      <div className={styles.value} data-side="first">
        <Marker side="first" code={first.code} />
        <AspectValue {...({ aspect, value: ofFirst } as CommonPoint)} />
      </div>
      <div className={styles.value} data-side="second">
        <Marker side="second" code={second.code} />
        <AspectValue {...({ aspect, value: ofSecond } as CommonPoint)} />
      </div>
    </li>
  );
}
