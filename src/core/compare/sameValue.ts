/** Tells whether two values of facts are alike in all their parts: plain data, lists in order. */
export function sameValue(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (!isParts(first) || !isParts(second)) return false;
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length && keys.every((key) => sameValue(first[key], second[key]))
  );
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
