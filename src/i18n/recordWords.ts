/**
 * Hands out words so that those which are read can be told afterwards: what a page says, and no more.
 * Returns the words to speak from, and a function that gives the part of them read so far.
 */
export function recordWords<Words extends object>(words: Words): [Words, () => object] {
  const read: Record<string, unknown> = {};
  return [follow(words, read), () => read];
}

function follow<Part extends object>(part: Part, read: Record<string, unknown>): Part {
  return new Proxy(part, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return value;
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const deeper = (read[key] ?? {}) as Record<string, unknown>;
        read[key] = deeper;
        return follow(value, deeper);
      }
      read[key] = value;
      return value;
    },
  });
}
