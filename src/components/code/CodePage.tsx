import type { Place } from '../../address/place.ts';
import { aspectOrder, readAspect } from '../../core/compare/aspect.ts';
import type { CommonPoint } from '../../core/compare/compare.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { otherPairsWith, pairsWith } from '../../core/smtp/confusedPairs.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { sourcesOf } from '../../core/smtp/sourcesOf.ts';
import { plainText } from '../../i18n/markup.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { AspectList } from '../comparison/AspectList.tsx';
import { ReplyText } from '../comparison/Detail.tsx';
import { PairList } from '../comparison/PairList.tsx';
import { Share } from '../comparison/Share.tsx';
import { Conversation } from '../session/Conversation.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import { CodeHeading } from './CodeHeading.tsx';
import styles from './code.module.css';
import { Sources } from './Sources.tsx';

interface CodePageProps {
  readonly place: Extract<Place, { kind: 'code' }>;
  readonly reply: Reply<ReplyCode>;
}

/** One code: meaning, when, fix, conversation, facts, and what to compare it with. */
export function CodePage({ place, reply }: CodePageProps) {
  const { say } = useSpeech();
  const { code } = reply;
  const { language, protocol } = place;
  const title = say(($) => $.app.title.code, { code });
  return (
    <article className={styles.page}>
      <PageHead place={place} title={title} description={plainText(say(($) => $.replies[code].gist))} />
      <CodeHeading reply={reply} />
      <p className={styles.gist}>
        <Say what={($) => $.replies[code].gist} />
      </p>
      <Share place={place} title={title} />
      <Section id="compare" heading={($) => $.pages.code.compareWith}>
        <PairList language={language} protocol={protocol} pairs={pairsWith(code)} />
        <h3 className={styles.subheading}>
          <Say what={($) => $.pages.code.compareWithOthers} />
        </h3>
        <PairList language={language} protocol={protocol} pairs={otherPairsWith(code)} />
      </Section>
      <Section id="description" heading={($) => $.comparison.heading.description}>
        <ReplyText part="description" code={code} />
      </Section>
      <Section id="when" heading={($) => $.comparison.heading.when}>
        <ReplyText part="when" code={code} />
      </Section>
      <Section id="fix" heading={($) => $.comparison.heading.fix}>
        <ReplyText part="fix" code={code} />
      </Section>
      <Section id="caution" heading={($) => $.comparison.heading.caution}>
        <p>
          <Say what={($) => $.replies[code].caution} />
        </p>
      </Section>
      <Conversation first={reply} />
      <Section id="server" heading={($) => $.pages.code.server}>
        <p>
          <Say what={($) => $.replies[code].serverUse} />
        </p>
      </Section>
      <Section id="facts" heading={($) => $.pages.code.facts}>
        <AspectList
          points={aspectOrder.map((aspect) => ({ aspect, value: readAspect[aspect](reply) }) as CommonPoint)}
        />
        <h3 className={styles.subheading}>
          <Say what={($) => $.pages.code.sources} />
        </h3>
        <Sources sources={sourcesOf(reply)} />
      </Section>
    </article>
  );
}
