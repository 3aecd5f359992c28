import type { Place } from '../../address/place.ts';
import type { Protocol } from '../../core/protocols.ts';
import { confusedPairs } from '../../core/smtp/confusedPairs.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { CodeList } from '../codes/CodeList.tsx';
import { PairList } from '../comparison/PairList.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Section } from '../text/Section.tsx';

interface FrontPageProps {
  readonly place: Extract<Place, { kind: 'front' }>;
  readonly protocol: Protocol;
}

/** Below the picker: pairs that are often confused, and every code by class. */
export function FrontPage({ place, protocol }: FrontPageProps) {
  const { say } = useSpeech();
  const { language } = place;
  return (
    <>
      <PageHead
        place={place}
        title={say(($) => $.app.title.front)}
        description={say(($) => $.app.description.front)}
      />
      <Section id="confused" heading={($) => $.pages.front.confused}>
        <PairList language={language} protocol={protocol} pairs={confusedPairs} />
      </Section>
      <Section id="codes" heading={($) => $.pages.front.byClass}>
        <CodeList language={language} protocol={protocol} />
      </Section>
    </>
  );
}
