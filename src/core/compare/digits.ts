import type { Reply } from '../smtp/reply.ts';

/** The three positions of a reply code (RFC 5321 §4.2.1). */
export const digitPositions = ['class', 'group', 'detail'] as const;

/** What one position of a reply code tells. */
export type DigitPosition = (typeof digitPositions)[number];

/** One position of two codes: each one's digit, and whether they differ. */
export interface DigitComparison {
  readonly position: DigitPosition;
  readonly first: string;
  readonly second: string;
  readonly differs: boolean;
}

/** Sets the digits of two codes side by side, first digit first. */
export function compareDigits(first: Reply, second: Reply): DigitComparison[] {
  const [ofFirst, ofSecond] = [String(first.code), String(second.code)];
  return digitPositions.map((position, index) => {
    const digits = { first: ofFirst.charAt(index), second: ofSecond.charAt(index) };
    return { position, ...digits, differs: digits.first !== digits.second };
  });
}
