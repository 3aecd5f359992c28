/** The first digits a reply code can have (RFC 5321 §4.2.1). */
export const replyClasses = [2, 3, 4, 5] as const;

/** The first digit of a reply code. */
export type ReplyClass = (typeof replyClasses)[number];

/** What the second digit says (RFC 5321 §4.2.1); 3 and 4 are left unspecified there. */
export const replyGroups = [
  { digits: [0], group: 'syntax' },
  { digits: [1], group: 'information' },
  { digits: [2], group: 'connections' },
  { digits: [3, 4], group: 'unspecified' },
  { digits: [5], group: 'mailSystem' },
] as const satisfies readonly { digits: readonly number[]; group: string }[];

/** The subject that the second digit names. */
export type ReplyGroup = (typeof replyGroups)[number]['group'];

/**
 * Reads a reply code's digits by the grammar of RFC 5321 §4.2: the first is 2 to 5, the second 0 to 5.
 * Gives undefined for a number outside of it, such as 471 or 602.
 */
export function readDigits(code: number): { class: ReplyClass; group: ReplyGroup } | undefined {
  const replyClass = readClass(code);
  const second = Math.floor(code / 10) % 10;
  const group = replyGroups.find(({ digits }) => digits.some((digit) => digit === second))?.group;
  return replyClass && group && { class: replyClass, group };
}

/** Reads the first digit alone, on which a client may fall back for any unknown code (RFC 5321 §4.2). */
export function readClass(code: number): ReplyClass | undefined {
  return replyClasses.find((replyClass) => replyClass === Math.floor(code / 100));
}
