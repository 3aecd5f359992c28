import type { Place } from '../../address/place.ts';
import { protocols } from '../../core/protocols.ts';
import { neighbouringPairs } from '../../core/smtp/confusedPairs.ts';
import { Marker } from '../text/Marker.tsx';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { ReplyName } from '../text/ReplyName.tsx';
import { RfcLink } from '../text/RfcLink.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import type { Compared } from './ComparisonPage.tsx';
import styles from './comparison.module.css';
import { PairList } from './PairList.tsx';

/** The defining RFC sections, the codes' own pages, and neighbouring pairs. */
export function LearnMore({
  place,
  first,
  second,
}: Compared & { readonly place: Extract<Place, { kind: 'pair' }> }) {
  const { language, protocol } = place;
  const sides = [
    ['first', first],
    ['second', second],
  ] as const;
  return (
    <Section id="learn-more" heading={($) => $.comparison.heading.learnMore} className={styles.learnMore}>
      <div>
        <h3>
          <Say what={($) => $.comparison.defining} />
        </h3>
        <ul>
          {sides.map(([side, reply]) =>
            reply.definedIn.map((source) => (
              <li key={`${side} ${source.number} ${source.section}`}>
                <Marker side={side} code={reply.code} /> <RfcLink source={source} />
              </li>
            )),
          )}
        </ul>
      </div>
      <div>
        <h3>
          <Say what={($) => $.comparison.ownPages} />
        </h3>
        <ul>
          {sides.map(([side, reply]) => (
            <li key={side}>
              <PlaceLink place={{ kind: 'code', language, protocol, code: reply.code }}>
                <ReplyName reply={protocols[protocol].replyOf(reply.code)} />
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>
          <Say what={($) => $.comparison.neighbours} />
        </h3>
        <PairList
          language={language}
          protocol={protocol}
          pairs={neighbouringPairs(first.code, second.code)}
        />
      </div>
    </Section>
  );
}
