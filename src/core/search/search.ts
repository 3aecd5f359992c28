import { fold } from './fold.ts';

/** Something to be found: an id, the number it is known by, and the words people look for it by. */
export interface Findable<Id> {
  readonly id: Id;
  readonly number: string;
  /** Names first, then enhanced codes and words of trouble, in the reader's language and in English. */
  readonly names: readonly string[];
  readonly keywords: readonly string[];
}

/** A search over entries folded once, so that each key costs only comparisons. */
export interface SearchIndex<Id> {
  /** The ids that match every word of the query, best first; all of them, in order, for an empty one. */
  readonly find: (query: string) => Id[];
}

/** How well a word fits, lower is better. Numbers beat names, names beat the words of trouble. */
const rank = { number: 0, numberPart: 1, nameStart: 2, namePart: 3, keyword: 4 } as const;

/** Prepares entries for searching. */
export function indexForSearch<Id>(entries: readonly Findable<Id>[]): SearchIndex<Id> {
  const folded = entries.map(({ id, number, names, keywords }) => ({
    id,
    number,
    names: ` ${fold(names.join(' '))}`,
    keywords: ` ${fold(keywords.join(' '))}`,
  }));

  function find(query: string): Id[] {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return folded
      .map((entry) => ({ id: entry.id, score: scoreAll(words, entry) }))
      .filter(({ score }) => score < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.score - b.score)
      .map(({ id }) => id);
  }

  return { find };
}

type FoldedEntry = Pick<Findable<unknown>, 'number'> & { names: string; keywords: string };

/** The worst word decides: an entry must fit all of them. */
function scoreAll(words: readonly string[], entry: FoldedEntry): number {
  return Math.max(0, ...words.map((word) => score(word, entry)));
}

function score(word: string, { number, names, keywords }: FoldedEntry): number {
  if (number.startsWith(word)) return rank.number;
  if (/^\d+$/.test(word) && number.includes(word)) return rank.numberPart;
  if (names.includes(` ${word}`)) return rank.nameStart;
  if (names.includes(word)) return rank.namePart;
  return keywords.includes(word) ? rank.keyword : Number.POSITIVE_INFINITY;
}
