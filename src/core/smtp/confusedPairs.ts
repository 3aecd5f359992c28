import { type ReplyCode, replies, replyOf } from './catalogue.ts';

/** The pairs that people really mix up, ascending. Each has a sentence of its own in the words. */
export const confusedPairs = [
  [220, 250],
  [221, 421],
  [235, 250],
  [235, 334],
  [250, 252],
  [250, 354],
  [251, 551],
  [334, 354],
  [421, 451],
  [450, 451],
  [450, 550],
  [452, 552],
  [454, 535],
  [454, 554],
  [500, 502],
  [501, 553],
  [502, 504],
  [503, 530],
  [504, 555],
  [521, 554],
  [530, 535],
  [534, 535],
  [550, 553],
  [550, 554],
  [550, 556],
] as const satisfies readonly (readonly [ReplyCode, ReplyCode])[];

type Confused = (typeof confusedPairs)[number];

/** The id of a confused pair, smaller code first: `450-550`. */
export type ConfusedPairId = { [I in keyof typeof confusedPairs]: PairId<(typeof confusedPairs)[I]> }[number];

type PairId<Pair> = Pair extends readonly [infer A extends number, infer B extends number]
  ? `${A}-${B}`
  : never;

/** The id of the confused pair that two codes make in either order, or undefined. */
export function confusedPairId(first: number, second: number): ConfusedPairId | undefined {
  const pair = confusedPairs.find(([a, b]) => (a === first && b === second) || (a === second && b === first));
  return pair && idOf(pair);
}

function idOf([a, b]: Confused): ConfusedPairId {
  return `${a}-${b}` as ConfusedPairId;
}

/**
 * Pairs near a comparison: the confused pairs that share one of its two codes, and for a code that nobody
 * confuses, its pair with the next code of its class.
 */
export function neighbouringPairs(first: ReplyCode, second: ReplyCode): (readonly [ReplyCode, ReplyCode])[] {
  const confused = confusedPairs.filter(
    (pair) =>
      confusedPairId(first, second) !== idOf(pair) && pair.some((code) => code === first || code === second),
  );
  const alone = [first, second].filter(
    (code) => !confused.some((pair) => pair.some((member) => member === code)),
  );
  return [...confused, ...alone.map((code) => withNext(code, [first, second]))];
}

function withNext(code: ReplyCode, except: readonly ReplyCode[]): readonly [ReplyCode, ReplyCode] {
  const others = replies.filter(
    (reply) => reply.class === replyOf(code).class && !except.includes(reply.code),
  );
  const next = others.find((reply) => reply.code > code) ?? others.at(-1) ?? replyOf(code);
  return next.code < code ? [next.code, code] : [code, next.code];
}

/** Pairs to compare a code with: those that people confuse, else the next code of its class. */
export function pairsWith(code: ReplyCode): (readonly [ReplyCode, ReplyCode])[] {
  const confused = confusedPairs.filter((pair) => pair.some((member) => member === code));
  return confused.length > 0 ? [...confused] : [withNext(code, [code])];
}

/** The pairs of a code with every other code of the catalogue that are not among `pairsWith`, ascending. */
export function otherPairsWith(code: ReplyCode): (readonly [ReplyCode, ReplyCode])[] {
  const known = pairsWith(code).flat();
  return replies
    .map((reply) => reply.code)
    .filter((other) => other !== code && !known.includes(other))
    .map((other) => (other < code ? [other, code] : [code, other]));
}
