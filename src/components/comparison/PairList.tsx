import type { Language } from '../../core/languages.ts';
import type { Protocol } from '../../core/protocols.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { Say } from '../text/Say.tsx';
import styles from './comparison.module.css';

interface PairListProps {
  readonly language: Language;
  readonly protocol: Protocol;
  readonly pairs: readonly (readonly [ReplyCode, ReplyCode])[];
}

/** Links to comparisons: `450 vs 550`. */
export function PairList({ language, protocol, pairs }: PairListProps) {
  return (
    <ul className={styles.pairs}>
      {pairs.map(([first, second]) => (
        <li key={`${first}-${second}`}>
          <PlaceLink place={{ kind: 'pair', language, protocol, first, second }}>
            <bdi>{first}</bdi> <Say what={($) => $.comparison.vs} /> <bdi>{second}</bdi>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
