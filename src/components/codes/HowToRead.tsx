import { replyClasses, replyGroups } from '../../core/smtp/digits.ts';
import { Say } from '../text/Say.tsx';
import { Section } from '../text/Section.tsx';
import styles from './codes.module.css';

/** How a reply is built: three digits, an enhanced code, text, lines (RFC 5321 §4.2, RFC 2034). */
export function HowToRead() {
  return (
    <Section id="how-to-read" heading={($) => $.pages.codes.howToRead} className={styles.howToRead}>
      <pre className={styles.specimen} lang="en" dir="ltr" translate="no">
        <b>550</b> 5.1.1 No such mailbox here
      </pre>
      <ol>
        <li>
          <p>
            <Say what={($) => $.pages.codes.firstDigit} />
          </p>
          <dl className={styles.digits}>
            {replyClasses.map((replyClass) => (
              <div key={replyClass}>
                <dt>
                  <bdi>{replyClass}</bdi>
                </dt>
                <dd>
                  <Say what={($) => $.aspects.classMeaning[replyClass]} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>
          <p>
            <Say what={($) => $.pages.codes.secondDigit} />
          </p>
          <dl className={styles.digits}>
            {replyGroups.map(({ digits, group }) => (
              <div key={group}>
                <dt>
                  <bdi>{digits.join(', ')}</bdi>
                </dt>
                <dd>
                  <Say what={($) => $.aspects.subject[group]} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>
          <Say what={($) => $.pages.codes.thirdDigit} />
        </li>
        <li>
          <Say what={($) => $.pages.codes.enhanced} />
        </li>
        <li>
          <Say what={($) => $.pages.codes.text} />
        </li>
        <li>
          <Say what={($) => $.pages.codes.multiline} />
        </li>
      </ol>
    </Section>
  );
}
