/**
 * A piece of a text in our words: plain, wire text (`RCPT TO`, written in backticks) or a foreign term
 * (written between asterisks).
 */
export interface Piece {
  readonly kind: 'plain' | 'wire' | 'term';
  readonly text: string;
}

const marked = /`([^`]+)`|\*([^*`]+)\*/g;

/** Splits a text into its pieces. What is not marked, or marked only at one end, is plain. */
export function readMarkup(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > end) pieces.push({ kind: 'plain', text: text.slice(end, match.index) });
    const [whole, wire, term] = match;
    pieces.push(wire === undefined ? { kind: 'term', text: term ?? '' } : { kind: 'wire', text: wire });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: 'plain', text: text.slice(end) });
  return pieces;
}

/** A text without its markup, for titles and descriptions. */
export function plainText(text: string): string {
  return readMarkup(text)
    .map((piece) => piece.text)
    .join('');
}
