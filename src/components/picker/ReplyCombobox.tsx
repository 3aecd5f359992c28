import { useCombobox } from 'downshift';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Protocol, protocols } from '../../core/protocols.ts';
import type { SearchIndex } from '../../core/search/search.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Side } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import { OptionList } from './OptionList.tsx';
import { type Option, offer, optionOf } from './options.ts';
import styles from './picker.module.css';
import { useTellAfterPause } from './useTellAfterPause.ts';
import { useTypedEarly } from './useTypedEarly.ts';

interface ReplyComboboxProps {
  readonly side: Side;
  readonly protocol: Protocol;
  readonly index: SearchIndex<ReplyCode>;
  readonly chosen: ReplyCode | undefined;
  readonly onChoose: (code: ReplyCode | undefined) => void;
  readonly onChoosePair: (first: ReplyCode, second: ReplyCode) => void;
}

/** An editable combobox with a list (ARIA APG), from which nothing is chosen but by Enter or a click. */
export function ReplyCombobox({ side, protocol, index, chosen, onChoose, onChoosePair }: ReplyComboboxProps) {
  const { say } = useSpeech();
  const { replyOf, isReplyCode } = protocols[protocol];
  const nameOf = (code: ReplyCode | undefined) => (code === undefined ? '' : `${code} ${replyOf(code).name}`);
  const chosenName = nameOf(chosen);
  const [typed, setTyped] = useState('');
  // The name of the choice itself asks for nothing: it offers every code.
  const query = typed === chosenName ? '' : typed;
  const offered = useMemo(() => offer(query, index, isReplyCode), [query, index, isReplyCode]);
  const options = useMemo(() => offered.groups.flatMap((group) => group.options), [offered]);
  const input = useRef<HTMLInputElement>(null);
  const toText = (option: Option | null) => (option?.kind === 'code' ? nameOf(option.code) : '');

  const combobox = useCombobox<Option>({
    id: useId(),
    items: [...options],
    itemToString: toText,
    selectedItem: chosen === undefined ? null : optionOf(chosen),
    initialInputValue: chosenName,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    stateReducer: (state, { type, changes }) => {
      // Leaving the field chooses nothing: what was chosen before stands again.
      if (type === useCombobox.stateChangeTypes.InputBlur) {
        return { ...changes, selectedItem: state.selectedItem, inputValue: toText(state.selectedItem) };
      }
      return changes;
    },
    onSelectedItemChange: ({ selectedItem, type }) => {
      if (selectedItem?.kind === 'pair') onChoosePair(selectedItem.first, selectedItem.second);
      else onChoose(selectedItem?.code);
      // A choice by touch is done: the phone's keyboard goes and shows the page.
      if (type === useCombobox.stateChangeTypes.ItemClick) input.current?.blur();
    },
  });

  // Downshift knows the last choice made in the field only, and so misses some that come by the address.
  const { inputValue, setInputValue } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed meanwhile stands
  useEffect(() => {
    if (inputValue !== chosenName) setInputValue(chosenName);
  }, [chosenName, setInputValue]);

  useTypedEarly(input, chosenName, (early) => {
    setInputValue(early);
    combobox.openMenu();
  });

  useTellAfterPause(combobox.isOpen && query ? countMessage() : '');

  function countMessage(): string {
    return options.length === 0
      ? say(($) => $.picker.none, { query })
      : say(($) => $.picker.count, { count: options.length + offered.more });
  }

  // Home and End move in the text, not in the list.
  function leaveToText(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Home' || event.key === 'End') {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
  }

  return (
    <div className={styles.combobox} data-side={side}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the props name the input */}
      <label {...combobox.getLabelProps()} className={styles.label}>
        <Say what={($) => $.picker[side]} />
      </label>
      <div className={styles.field}>
        <input
          {...combobox.getInputProps({
            ref: input,
            // Downshift tells of a text only once it is drawn; the list for it is to be drawn with it.
            onChange: (event) => setTyped(event.currentTarget.value),
            onKeyDown: leaveToText,
            onFocus: (event) => event.target.select(),
          })}
          className={styles.input}
          dir={/\d/.test(inputValue) ? 'ltr' : 'auto'}
          placeholder={say(($) => $.picker.placeholder)}
          aria-describedby="picker-hint"
          enterKeyHint="go"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        {inputValue !== '' && (
          <button type="button" className={styles.clear} tabIndex={-1} onClick={() => combobox.reset()}>
            <span className="visuallyHidden">
              <Say what={($) => $.picker.clear} />
            </span>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="m6 6 12 12M18 6 6 18" />
            </svg>
          </button>
        )}
      </div>
      <OptionList combobox={combobox} offered={offered} protocol={protocol} query={query} />
    </div>
  );
}
