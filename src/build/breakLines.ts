/**
 * Breaks a text into as few lines as its width needs, then makes these about equally long, as `text-wrap: balance`
 * does. A word that is wider than the width stands on a line of its own.
 *
 * @param measure the width of a line
 */
export function breakLines(text: string, widest: number, measure: (line: string) => number): string[] {
  const { length } = fillLines(text, widest, measure);
  let [narrow, wide] = [widest / 2, widest];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const lines = fillLines(text, middle, measure);
    if (lines.length > length || lines.some((line) => measure(line) > middle)) narrow = middle;
    else wide = middle;
  }
  return fillLines(text, wide, measure);
}

function fillLines(text: string, widest: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
    if (longer !== undefined && measure(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
