import { useNavigate } from '@tanstack/react-router';
import { memo, useCallback, useEffect, useRef } from 'react';
import type { NotUnderstood, Place } from '../../address/place.ts';
import { printAddress } from '../../address/printAddress.ts';
import type { Language } from '../../core/languages.ts';
import type { Protocol } from '../../core/protocols.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Selector, Values } from '../../i18n/say.ts';
import { useAnnounce } from '../shell/Announcer.tsx';
import { afterPaint } from '../shell/afterPaint.ts';
import { usePlaceAhead } from '../shell/usePlaceAhead.ts';
import type { Side } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import styles from './picker.module.css';
import { ReplyCombobox } from './ReplyCombobox.tsx';
import { useReplySearch } from './useReplySearch.ts';

/**
 * How long after the focus the search is prepared, in milliseconds: not while the press that brings it lasts or the
 * list opens, but before a reader types.
 */
const beforeFirstKey = 300;

interface PickerProps {
  readonly language: Language;
  readonly protocol: Protocol;
}

/**
 * Two searchable comboboxes and a swap button; the address follows each choice at once. They show what the address
 * says, and a choice starts from there: it is ahead of the page while words for it are on their way.
 */
export const Picker = memo(function Picker({ language, protocol }: PickerProps) {
  const { say } = useSpeech();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const index = useReplySearch(protocol);
  const ahead = usePlaceAhead(language);
  const [first, second] = chosenAt(ahead);

  /** Told once the page is painted, which a reader who sees it waits for. */
  function tell(what: Selector, values?: Values) {
    afterPaint(() => announce(say(what, values)));
  }

  function show(a: ReplyCode | undefined, b: ReplyCode | undefined) {
    const to = placeOf(ahead.language, protocol, a, b);
    void navigate({ to: printAddress(to), state: { quiet: true } });
  }

  function choose(side: Side, code: ReplyCode | undefined) {
    if (side === 'first') show(code, second);
    else show(first, code);
    if (code !== undefined) tell(($) => $.picker.chosen, { code });
  }

  function swap() {
    show(second, first);
    tell(($) => $.picker.swapped);
  }

  // Has the search ready for the first key, and again where its words have come.
  const search = useRef<HTMLElement>(null);
  const prepare = useCallback(() => {
    setTimeout(() => index.find('0'), beforeFirstKey);
  }, [index]);
  useEffect(() => {
    if (search.current?.contains(document.activeElement)) prepare();
  }, [prepare]);

  return (
    <search
      ref={search}
      className={styles.picker}
      aria-label={say(($) => $.picker.heading)}
      onFocus={prepare}
    >
      <ReplyCombobox
        side="first"
        protocol={protocol}
        index={index}
        chosen={first}
        onChoose={(code) => choose('first', code)}
        onChoosePair={show}
      />
      <button
        type="button"
        className={styles.swap}
        onClick={swap}
        disabled={first === undefined || second === undefined}
        aria-label={say(($) => $.picker.swap)}
        title={say(($) => $.picker.swap)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 8h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4" />
        </svg>
      </button>
      <ReplyCombobox
        side="second"
        protocol={protocol}
        index={index}
        chosen={second}
        onChoose={(code) => choose('second', code)}
        onChoosePair={show}
      />
      <p className={styles.hint} id="picker-hint">
        <Say what={($) => $.picker.hint} />
      </p>
    </search>
  );
});

function chosenAt(place: Place | NotUnderstood): [ReplyCode | undefined, ReplyCode | undefined] {
  if (place.kind === 'pair') return [place.first, place.second];
  return [place.kind === 'code' ? place.code : undefined, undefined];
}

/** One code chosen shows its page, two the comparison, the same twice its page again, none the front page. */
function placeOf(
  language: Language,
  protocol: Protocol,
  first: ReplyCode | undefined,
  second: ReplyCode | undefined,
): Place {
  const code = first ?? second;
  if (code === undefined) return { kind: 'front', language };
  if (first === undefined || second === undefined || first === second) {
    return { kind: 'code', language, protocol, code };
  }
  return { kind: 'pair', language, protocol, first, second };
}
