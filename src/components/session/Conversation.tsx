import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { exchanges } from '../../core/smtp/exchanges.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import type { Side } from '../text/Marker.tsx';
import { Section } from '../text/Section.tsx';
import { Exchange } from './Exchange.tsx';
import { SessionPicture } from './SessionPicture.tsx';
import styles from './session.module.css';

interface ConversationProps {
  readonly first: Reply<ReplyCode>;
  readonly second?: Reply<ReplyCode>;
}

/** The session with the place of each code, and a short example exchange for each. */
export function Conversation({ first, second }: ConversationProps) {
  const sides: readonly (readonly [Side, Reply<ReplyCode>])[] = second
    ? [
        ['first', first],
        ['second', second],
      ]
    : [['first', first]];
  return (
    <Section id="conversation" heading={($) => $.comparison.heading.conversation}>
      <SessionPicture first={first} {...(second && { second })} />
      <div className={styles.exchanges}>
        {sides.map(([side, reply]) => (
          <Exchange key={side} side={side} code={reply.code} lines={exchanges[reply.code]} />
        ))}
      </div>
    </Section>
  );
}
