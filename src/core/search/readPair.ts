import { foldDigits } from './fold.ts';

/**
 * Reads two numbers typed at once: `250 334`, `250 vs 334`, `250/334`, `٢٥٠ ٣٣٤`.
 * Gives undefined for anything else, and for numbers of more or fewer than three digits.
 */
export function readPair(text: string): readonly [number, number] | undefined {
  const match = /^\s*(\d{3})(?:\s*(?:vs\.?|[-–,;/+&|:])\s*|\s+)(\d{3})\s*$/i.exec(foldDigits(text));
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}
