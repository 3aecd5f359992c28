import arabicKeywords from '../../locales/ar/keywords.json';
import englishKeywords from '../../locales/en/keywords.json';
import { offer } from '../../src/components/picker/options.ts';
import { type Findable, indexForSearch } from '../../src/core/search/search.ts';
import { type ReplyCode, replies } from '../../src/core/smtp/catalogue.ts';

/** What a search over so many codes took, in milliseconds: making the index, then each key. */
export interface SearchTimes {
  readonly index: number;
  readonly keys: readonly number[];
}

/** Texts that readers type, a key at a time: a number, trouble in Arabic and in English, two words, nothing known. */
const queries = ['550', 'كلمة المرور', 'greylist', 'mailbox full', 'xyzzy'];

/** Times the picker's search with synthetic codes. Bundled alone and run in a page (see `search.spec.ts`). */
export function timeSearch(count: number): SearchTimes {
  const begin = performance.now();
  const index = indexForSearch(Array.from({ length: count }, (_, place) => synthetic(place)));
  const made = performance.now() - begin;
  const keys = queries.flatMap((query) =>
    Array.from(query, (_, last) => {
      const start = performance.now();
      offer(query.slice(0, last + 1), index, isKnown);
      return performance.now() - start;
    }),
  );
  return { index: made, keys };
}

/** A code that borrows the words of a known one and has a number and a name of its own. */
function synthetic(place: number): Findable<ReplyCode> {
  const { code, name, enhanced = [] } = replies[place % replies.length] as (typeof replies)[number];
  return {
    id: code,
    number: String(200 + place),
    names: [name, `${name} ${place}`],
    keywords: [...enhanced.map((usual) => usual.code), ...arabicKeywords[code], ...englishKeywords[code]],
  };
}

function isKnown(_: number): _ is ReplyCode {
  return false;
}
