/** The first digit of a reply code (RFC 5321 §4.2.1). */
export type ReplyClass = 2 | 3 | 4 | 5;

/** What the second digit says (RFC 5321 §4.2.1); 3 and 4 are left unspecified there. */
export type ReplyGroup = 'syntax' | 'information' | 'connections' | 'unspecified' | 'mailSystem';

const groupOfDigit: readonly ReplyGroup[] = [
  'syntax',
  'information',
  'connections',
  'unspecified',
  'unspecified',
  'mailSystem',
];

/**
 * Reads a reply code's digits by the grammar of RFC 5321 §4.2: the first is 2 to 5, the second 0 to 5.
 * Gives undefined for a number outside of it, such as 471 or 602.
 */
export function readDigits(code: number): { class: ReplyClass; group: ReplyGroup } | undefined {
  const replyClass = readClass(code);
  const group = groupOfDigit[Math.floor(code / 10) % 10];
  return replyClass && group && { class: replyClass, group };
}

/** Reads the first digit alone, on which a client may fall back for any unknown code (RFC 5321 §4.2). */
export function readClass(code: number): ReplyClass | undefined {
  const first = Math.floor(code / 100);
  return first === 2 || first === 3 || first === 4 || first === 5 ? first : undefined;
}
