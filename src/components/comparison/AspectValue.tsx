import type { CommonPoint } from '../../core/compare/compare.ts';
import type { Stage } from '../../core/smtp/stages.ts';
import { aspectPhrases, type Phrase } from '../../i18n/aspectPhrases.ts';
import { ClassName } from '../text/ClassName.tsx';
import { RfcLink } from '../text/RfcLink.tsx';
import { Say } from '../text/Say.tsx';
import { StageName } from '../text/StageName.tsx';
import { Wire } from '../text/Wire.tsx';
import styles from './aspect.module.css';

/** One side of an aspect, a line a phrase. */
export function AspectValue(point: CommonPoint) {
  return aspectPhrases(point).map((phrase, index) => (
    // A value's phrases never move, so their place is their identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <PhraseLine key={index} phrase={phrase} />
  ));
}

function PhraseLine({ phrase }: { readonly phrase: Phrase }) {
  switch (phrase.kind) {
    case 'words':
      return (
        <div className={styles.line}>
          {phrase.at.length > 0 && <Stages stages={phrase.at} />}
          <p>
            <Say what={phrase.what} />
          </p>
        </div>
      );
    case 'stages':
      return <Stages stages={phrase.stages} />;
    case 'class':
      return (
        <p>
          <ClassName of={phrase.class} />
        </p>
      );
    case 'enhanced':
      return (
        <ul className={styles.tokens}>
          {phrase.codes.map(({ code, vendor }) => (
            <li key={code}>
              <Wire>{code}</Wire>
              {vendor && <bdi lang="en"> {vendor}</bdi>}
            </li>
          ))}
        </ul>
      );
    case 'sources':
      return (
        <ul className={styles.tokens}>
          {phrase.sources.map((source) => (
            <li key={`${source.number} ${source.section}`}>
              <RfcLink source={source} />
            </li>
          ))}
        </ul>
      );
  }
}

function Stages({ stages }: { readonly stages: readonly Stage[] }) {
  return (
    <ul className={styles.tokens}>
      {stages.map((stage) => (
        <li key={stage}>
          <StageName stage={stage} />
        </li>
      ))}
    </ul>
  );
}
