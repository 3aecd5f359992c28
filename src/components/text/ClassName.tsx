import type { ReplyClass } from '../../core/smtp/digits.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { Say } from './Say.tsx';
import styles from './text.module.css';

/** The English class names of the contract, the same in every language. */
const protocolNames: Record<ReplyClass, string> = {
  2: 'Positive Completion',
  3: 'Positive Intermediate',
  4: 'Transient Negative',
  5: 'Permanent Negative',
};

/** A class by its digit and name, `4xx Transient Negative`, followed by its translation where the page is not English. */
export function ClassName({ of }: { readonly of: ReplyClass }) {
  const { language } = useSpeech();
  return (
    <span className={styles.class} data-class={of}>
      <bdi lang="en" dir="ltr" translate="no">
        {of}xx {protocolNames[of]}
      </bdi>
      {language !== 'en' && (
        <>
          {' '}
          <span className={styles.classTranslated}>
            <Say what={($) => $.aspects.class[of]} />
          </span>
        </>
      )}
    </span>
  );
}
