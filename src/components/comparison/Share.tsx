import type { Place } from '../../address/place.ts';
import { printAddress } from '../../address/printAddress.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { useSharedAddress } from '../shell/useSite.ts';
import { Say } from '../text/Say.tsx';
import styles from './share.module.css';
import { useCanShare } from './useCanShare.ts';
import { useCopy } from './useCopy.ts';

/** What a page offers to be copied besides its link. */
export interface Copyable {
  readonly text: (address: string) => string;
  readonly markdown: (address: string) => string;
}

interface ShareProps {
  readonly place: Extract<Place, { kind: 'pair' | 'code' }>;
  readonly title: string;
  readonly copyable?: Copyable;
}

const copiedMessage = { link: 'linkCopied', text: 'textCopied', markdown: 'markdownCopied' } as const;

/** Copy the link, hand it to the device, copy the page's gist for a ticket, print. */
export function Share({ place, title, copyable }: ShareProps) {
  const { say } = useSpeech();
  const address = useSharedAddress(printAddress(place));
  const canShare = useCanShare();
  const [outcome, copy] = useCopy(address);
  const label = place.kind === 'pair' ? 'label' : 'labelCode';

  return (
    <section className={styles.share} aria-label={say(($) => $.comparison.share[label])}>
      <button type="button" onClick={() => copy('link', address)}>
        <Say what={($) => $.comparison.share.link} />
      </button>
      {canShare && (
        // The reader may close the device's sheet again, which is no fault.
        <button type="button" onClick={() => navigator.share({ title, url: address }).catch(() => undefined)}>
          <Say what={($) => $.comparison.share.device} />
        </button>
      )}
      {copyable && (
        <>
          <button type="button" onClick={() => copy('text', copyable.text(address))}>
            <Say what={($) => $.comparison.share.text} />
          </button>
          <button type="button" onClick={() => copy('markdown', copyable.markdown(address))}>
            <Say what={($) => $.comparison.share.markdown} />
          </button>
        </>
      )}
      <button type="button" onClick={() => window.print()}>
        <Say what={($) => $.comparison.share.print} />
      </button>
      <span role="status" className={styles.outcome}>
        {outcome.kind === 'copied' && <Say what={($) => $.comparison.share[copiedMessage[outcome.what]]} />}
        {outcome.kind === 'refused' && <Say what={($) => $.comparison.share.failed} />}
      </span>
      {outcome.kind === 'refused' && (
        <textarea
          className={styles.byHand}
          readOnly
          value={outcome.text}
          rows={6}
          aria-label={say(($) => $.comparison.share.failed)}
          onFocus={(event) => event.target.select()}
        />
      )}
      <p className={styles.printed}>
        <bdi dir="ltr" translate="no">
          {address}
        </bdi>
      </p>
    </section>
  );
}
