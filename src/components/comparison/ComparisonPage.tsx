import type { Place } from '../../address/place.ts';
import type { Comparison } from '../../core/compare/compare.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { comparisonText, type Format } from '../../i18n/comparisonText.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { Conversation } from '../session/Conversation.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import styles from './comparison.module.css';
import { Detail } from './Detail.tsx';
import { Digits } from './Digits.tsx';
import { KeyDifferences } from './KeyDifferences.tsx';
import { LearnMore } from './LearnMore.tsx';
import { Numerals } from './Numerals.tsx';
import { Share } from './Share.tsx';
import { Summary } from './Summary.tsx';
import { WhenToUse } from './WhenToUse.tsx';

/** Two replies to compare, in the order asked for. */
export interface Compared {
  readonly first: Reply<ReplyCode>;
  readonly second: Reply<ReplyCode>;
}

interface ComparisonPageProps extends Compared {
  readonly place: Extract<Place, { kind: 'pair' }>;
  readonly comparison: Comparison;
}

/** The comparison: the answer first, then what it rests on. */
export function ComparisonPage({ place, first, second, comparison }: ComparisonPageProps) {
  const speech = useSpeech();
  const { say } = speech;
  const codes = { first: first.code, second: second.code };
  const title = say(($) => $.app.title.pair, codes);
  const write = (format: Format) => (address: string) =>
    comparisonText({ first, second, comparison, address }, speech, format);
  const copyable = { text: write('text'), markdown: write('markdown') };
  return (
    <article>
      <PageHead place={place} title={title} description={say(($) => $.app.description.pair, codes)} />
      <Numerals first={first} second={second} />
      <div className={styles.answer}>
        <Summary first={first} second={second} />
        <Share place={place} title={title} copyable={copyable} />
      </div>
      <Digits first={first} second={second} />
      <KeyDifferences first={first} second={second} comparison={comparison} />
      <Detail first={first} second={second} />
      <Conversation first={first} second={second} />
      <WhenToUse first={first} second={second} />
      <LearnMore place={place} first={first} second={second} />
    </article>
  );
}
