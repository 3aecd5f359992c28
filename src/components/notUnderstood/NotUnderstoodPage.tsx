import type { NotUnderstood } from '../../address/place.ts';
import { inLanguage } from '../../address/printAddress.ts';
import { languages, languageTags } from '../../core/languages.ts';
import { protocols } from '../../core/protocols.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { PairList } from '../comparison/PairList.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { ClassName } from '../text/ClassName.tsx';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { ReplyName, TranslatedName } from '../text/ReplyName.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import styles from './notUnderstood.module.css';

/** Says which part of an address was not understood, what its digits alone tell, and what comes nearest. */
export function NotUnderstoodPage({ notUnderstood }: { readonly notUnderstood: NotUnderstood }) {
  const { say } = useSpeech();
  const { why, part, class: replyClass, nearest } = notUnderstood;
  return (
    <article className={styles.page}>
      <PageHead
        place={notUnderstood}
        title={say(($) => $.app.title.notUnderstood)}
        description={say(($) => $.app.description.notUnderstood)}
      />
      <h1 tabIndex={-1}>
        <Say what={($) => $.pages.notUnderstood.heading} />
      </h1>
      <p>
        <Say what={($) => $.pages.notUnderstood.part} /> <bdi className={styles.part}>{part}</bdi>
      </p>
      <p>
        <Say what={($) => $.pages.notUnderstood.why[why]} />
      </p>
      {why === 'unknownLanguage' && <SamePage notUnderstood={notUnderstood} />}
      {replyClass && (
        <Section id="first-digit" heading={($) => $.pages.notUnderstood.classTells}>
          <p>
            <ClassName of={replyClass} />
          </p>
          <p>
            <Say what={($) => $.aspects.classMeaning[replyClass]} />{' '}
            <Say what={($) => $.pages.notUnderstood.firstDigitRule} />
          </p>
        </Section>
      )}
      {nearest.length > 0 && <Nearest notUnderstood={notUnderstood} />}
    </article>
  );
}

function SamePage({ notUnderstood }: { readonly notUnderstood: NotUnderstood }) {
  return (
    <ul>
      {languageTags.map((tag) => (
        <li key={tag}>
          <PlaceLink place={inLanguage(notUnderstood, tag)}>
            <Say what={($) => $.pages.notUnderstood.samePage} values={{ language: languages[tag].ownName }} />
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

function Nearest({ notUnderstood: { language, nearest } }: { readonly notUnderstood: NotUnderstood }) {
  const protocol = 'smtp';
  const [first, second] = nearest;
  return (
    <Section id="nearest" heading={($) => $.pages.notUnderstood.nearest}>
      <ul>
        {nearest.map((code) => (
          <li key={code}>
            <PlaceLink place={{ kind: 'code', language, protocol, code }}>
              <ReplyName reply={protocols[protocol].replyOf(code)} /> <TranslatedName code={code} />
            </PlaceLink>
          </li>
        ))}
      </ul>
      {first && second && (
        <>
          <p>
            <Say what={($) => $.pages.notUnderstood.compareNearest} />
          </p>
          <PairList language={language} protocol={protocol} pairs={[[first, second]]} />
        </>
      )}
    </Section>
  );
}
