import type { UseComboboxReturnValue } from 'downshift';
import { useId } from 'react';
import { type Protocol, protocols } from '../../core/protocols.ts';
import { ClassName } from '../text/ClassName.tsx';
import { ReplyName, TranslatedName } from '../text/ReplyName.tsx';
import { Say } from '../text/Say.tsx';
import type { Offer, Option } from './options.ts';
import styles from './picker.module.css';

interface OptionListProps {
  readonly combobox: UseComboboxReturnValue<Option>;
  readonly offered: Offer;
  readonly protocol: Protocol;
  readonly query: string;
}

/** The list of a combobox, grouped by class; says so where nothing fits or where the list was cut. */
export function OptionList({ combobox, offered, protocol, query }: OptionListProps) {
  const id = useId();
  const { groups, more } = offered;
  const options = groups.flatMap((group) => group.options);
  return (
    <div className={styles.popup} hidden={!combobox.isOpen}>
      <div {...combobox.getMenuProps({ className: styles.list })}>
        {combobox.isOpen &&
          groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: inside a listbox only the role groups options
            <div
              key={group.class ?? 'pair'}
              role="group"
              aria-labelledby={group.class && `${id}-${group.class}`}
            >
              {group.class && (
                <div className={styles.groupName} id={`${id}-${group.class}`} role="presentation">
                  <ClassName of={group.class} />
                </div>
              )}
              {group.options.map((option) => (
                <div
                  key={option.kind === 'code' ? option.code : 'pair'}
                  {...combobox.getItemProps({
                    item: option,
                    index: options.indexOf(option),
                    className: styles.option,
                  })}
                >
                  <OptionText option={option} protocol={protocol} />
                </div>
              ))}
            </div>
          ))}
      </div>
      {options.length === 0 && (
        <p className={styles.note}>
          <Say what={($) => $.picker.none} values={{ query }} />
        </p>
      )}
      {more > 0 && (
        <p className={styles.note}>
          <Say what={($) => $.picker.more} values={{ count: more }} />
        </p>
      )}
    </div>
  );
}

function OptionText({ option, protocol }: { readonly option: Option; readonly protocol: Protocol }) {
  if (option.kind === 'pair') {
    return <Say what={($) => $.picker.pair} values={{ first: option.first, second: option.second }} />;
  }
  return (
    <>
      <ReplyName reply={protocols[protocol].replyOf(option.code)} />{' '}
      <TranslatedName code={option.code} className={styles.translated} />
    </>
  );
}
