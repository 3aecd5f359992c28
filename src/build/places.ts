import type { PagePlace } from '../address/place.ts';
import { type Language, languageTags } from '../core/languages.ts';
import { type Protocol, protocols } from '../core/protocols.ts';
import type { ReplyCode } from '../core/smtp/catalogue.ts';
import { confusedPairId, confusedPairs } from '../core/smtp/confusedPairs.ts';

/** How many files a build may hold, as many as common static hosts take. */
const mostFiles = 15_000;

/** Every page is three files: as it is, and compressed for brotli and for gzip. */
const filesPerPage = 3;

/** Room for all other files: scripts, words, preview pictures, sitemaps. */
const otherFiles = 400;

/** How many pages a build can hold. */
export const mostPages = Math.floor((mostFiles - otherFiles) / filesPerPage);

interface Pair {
  readonly protocol: Protocol;
  readonly first: ReplyCode;
  readonly second: ReplyCode;
}

/**
 * The places whose pages are rendered at build: in each language the front page, and for each protocol the list of
 * codes, every code, and the pairs in ascending order. Where there are more pairs than pages, those that readers are
 * likelier to ask for come first, the same in every language; pairs that people confuse are never left out. What is not
 * rendered, and the other order of every pair, is left to the shell.
 *
 * @param limit how many pages there may be, of all languages together
 */
export function renderedPlaces(limit: number = mostPages): PagePlace[] {
  const names = Object.keys(protocols) as Protocol[];
  const single = languageTags.map((language) => singlePlaces(language, names));
  const room = Math.floor((limit - single.flat().length) / languageTags.length);
  const pairs = names.flatMap(ascendingPairs).sort((a, b) => remoteness(a) - remoteness(b));
  const rendered = pairs.slice(0, Math.max(room, confusedPairs.length));
  return languageTags.flatMap((language, index) => [
    ...(single[index] ?? []),
    ...rendered.map((pair) => ({ kind: 'pair', language, ...pair }) as const),
  ]);
}

/** Every place of a language that is not a pair. */
function singlePlaces(language: Language, names: readonly Protocol[]): PagePlace[] {
  return [
    { kind: 'front', language },
    ...names.flatMap((protocol) => [
      { kind: 'codes', language, protocol } as const,
      ...protocols[protocol].replies.map(({ code }) => ({ kind: 'code', language, protocol, code }) as const),
    ]),
  ];
}

function ascendingPairs(protocol: Protocol): Pair[] {
  const codes = protocols[protocol].replies.map(({ code }) => code);
  return codes.flatMap((first) =>
    codes.filter((second) => second > first).map((second) => ({ protocol, first, second })),
  );
}

/** How far a pair is from what readers ask for: confused, of one class, with a code that is confused with others. */
function remoteness({ protocol, first, second }: Pair): number {
  if (confusedPairId(first, second)) return 0;
  const { replyOf } = protocols[protocol];
  const ofOneClass = replyOf(first).class === replyOf(second).class;
  const isKnown = confusedCodes.has(first) || confusedCodes.has(second);
  return 1 + (ofOneClass ? 0 : 1) + (isKnown ? 0 : 1);
}

const confusedCodes = new Set<number>(confusedPairs.flat());
