import { readPair } from '../../core/search/readPair.ts';
import type { SearchIndex } from '../../core/search/search.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import type { ReplyClass } from '../../core/smtp/digits.ts';

/** What can be chosen in a picker's list: a code, or two codes typed at once. */
export type Option =
  | { readonly kind: 'code'; readonly code: ReplyCode }
  | { readonly kind: 'pair'; readonly first: ReplyCode; readonly second: ReplyCode };

/** The options of one class, the class of the best match first. */
export interface OptionGroup {
  readonly class: ReplyClass | undefined;
  readonly options: readonly Option[];
}

/** What a typed text offers; `more` counts the matches left out of a list too long to read. */
export interface Offer {
  readonly groups: readonly OptionGroup[];
  readonly more: number;
}

/** Longer lists are cut: nobody reads them, and drawing them would make each key slow. */
const longestList = 60;

/** No name or trouble is longer; a pasted page is not searched whole. */
const longestQuery = 100;

/** Finds what a typed text offers. A query that names two known codes offers just that pair. */
export function offer(
  typed: string,
  index: SearchIndex<ReplyCode>,
  isReplyCode: (code: number) => code is ReplyCode,
): Offer {
  const query = typed.slice(0, longestQuery);
  const [first, second] = readPair(query) ?? [0, 0];
  if (isReplyCode(first) && isReplyCode(second)) {
    return { groups: [{ class: undefined, options: [{ kind: 'pair', first, second }] }], more: 0 };
  }
  const found = index.find(query);
  const shown = found.slice(0, longestList);
  return { groups: groupByClass(shown), more: found.length - shown.length };
}

const codeOptions = new Map<ReplyCode, Option>();

/** The option of a code, always the same object: Downshift takes another one for another choice, and drops what is typed. */
export function optionOf(code: ReplyCode): Option {
  const option = codeOptions.get(code) ?? { kind: 'code', code };
  codeOptions.set(code, option);
  return option;
}

function groupByClass(codes: readonly ReplyCode[]): OptionGroup[] {
  const groups = new Map<ReplyClass, Option[]>();
  for (const code of codes) {
    const replyClass = Math.floor(code / 100) as ReplyClass;
    groups.set(replyClass, [...(groups.get(replyClass) ?? []), optionOf(code)]);
  }
  return [...groups].map(([replyClass, options]) => ({ class: replyClass, options }));
}
