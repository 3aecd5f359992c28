import type { Place } from '../../address/place.ts';
import { protocols } from '../../core/protocols.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import { CodeList } from './CodeList.tsx';
import styles from './codes.module.css';
import { HowToRead } from './HowToRead.tsx';

/** Every code of a protocol by class, and how to read a reply code. */
export function CodesPage({ place }: { readonly place: Extract<Place, { kind: 'codes' }> }) {
  const { say } = useSpeech();
  const count = protocols[place.protocol].replies.length;
  return (
    <article>
      <PageHead
        place={place}
        title={say(($) => $.app.title.codes)}
        description={say(($) => $.app.description.codes, { count })}
      />
      <h1 tabIndex={-1}>
        <Say what={($) => $.pages.codes.heading} />
      </h1>
      <p className={styles.lead}>
        <Say what={($) => $.pages.codes.lead} values={{ count }} />
      </p>
      <Section id="codes" heading={($) => $.pages.front.byClass}>
        <CodeList language={place.language} protocol={place.protocol} />
      </Section>
      <HowToRead />
    </article>
  );
}
