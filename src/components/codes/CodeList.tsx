import type { Language } from '../../core/languages.ts';
import { type Protocol, protocols } from '../../core/protocols.ts';
import { replyClasses } from '../../core/smtp/digits.ts';
import { ClassName } from '../text/ClassName.tsx';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { ReplyName, TranslatedName } from '../text/ReplyName.tsx';
import { Say } from '../text/Say.tsx';
import styles from './codes.module.css';

/** Every code by class, each a link to its page. */
export function CodeList({
  language,
  protocol,
}: {
  readonly language: Language;
  readonly protocol: Protocol;
}) {
  return (
    <div className={styles.classes}>
      {replyClasses.map((replyClass) => (
        <div key={replyClass} className={styles.class} data-class={replyClass}>
          <h3>
            <ClassName of={replyClass} />
          </h3>
          <p>
            <Say what={($) => $.aspects.classMeaning[replyClass]} />
          </p>
          <ul>
            {protocols[protocol].replies
              .filter((reply) => reply.class === replyClass)
              .map((reply) => (
                <li key={reply.code}>
                  <PlaceLink place={{ kind: 'code', language, protocol, code: reply.code }}>
                    <ReplyName reply={reply} />{' '}
                    <TranslatedName code={reply.code} className={styles.translated} />
                  </PlaceLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
