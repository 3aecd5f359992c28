/**
 * Covers every pair of codes in descending order, and none in ascending order, with as few patterns as
 * can be: `5:first-vs-2:second` stands for a whole class before another. A placeholder stands for any text.
 *
 * @param codes of three digits each
 * @returns the most sweeping patterns first
 */
export function descendingRules(codes: readonly number[]): string[] {
  const texts = codes.map(String).sort();
  return [...byDigit(texts, 0), ...byDigit(texts, 1), ...groups(texts, 2).flatMap(withinDecade)];
}

/** The codes grouped by their first digits. */
function groups(codes: readonly string[], digits: number): string[][] {
  const starts = new Set(codes.map((code) => code.slice(0, digits)));
  return [...starts].map((start) => codes.filter((code) => code.startsWith(start)));
}

/** Codes that agree up to a digit, told apart by that digit alone. */
function byDigit(codes: readonly string[], digit: number): string[] {
  return groups(codes, digit).flatMap((group) => {
    const starts = groups(group, digit + 1).map(([code = '']) => code.slice(0, digit + 1));
    return descending(starts).map(([first, second]) => `${first}:first-vs-${second}:second`);
  });
}

/** The least of a decade can only come second, the greatest only first; those between are named one by one. */
function withinDecade(decade: readonly string[]): string[] {
  const [least, greatest] = [decade.at(0), decade.at(-1)];
  if (least === undefined || greatest === undefined || least === greatest) return [];
  const start = least.slice(0, 2);
  const between = descending(decade.slice(1, -1)).map(([first, second]) => `${first}-vs-${second}`);
  return [`${start}:first-vs-${least}`, `${greatest}-vs-${start}:second`, ...between];
}

function descending(texts: readonly string[]): [string, string][] {
  return texts.flatMap((first) =>
    texts.filter((second) => second < first).map((second) => [first, second] as [string, string]),
  );
}
