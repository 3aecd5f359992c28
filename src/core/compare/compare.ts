import type { Reply } from '../smtp/reply.ts';
import { type Aspect, type AspectValues, aspectOrder, readAspect } from './aspect.ts';
import { sameValue } from './sameValue.ts';

/** An aspect in which two codes differ, with each one's value. */
export type Difference = {
  [A in Aspect]: { readonly aspect: A; readonly first: AspectValues[A]; readonly second: AspectValues[A] };
}[Aspect];

/** An aspect in which two codes agree, with the value they share. */
export type CommonPoint = {
  [A in Aspect]: { readonly aspect: A; readonly value: AspectValues[A] };
}[Aspect];

/** What sets two codes apart and what they share; between them they name every aspect once. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly common: readonly CommonPoint[];
}

/**
 * Compares two replies aspect by aspect, in the order in which a reader must act on them.
 * An aspect is a difference exactly when the facts differ; the same reply twice has none.
 */
export function compare(first: Reply, second: Reply): Comparison {
  const differences: Difference[] = [];
  const common: CommonPoint[] = [];
  for (const aspect of aspectOrder) {
    const values = { first: readAspect[aspect](first), second: readAspect[aspect](second) };
    if (sameValue(values.first, values.second)) {
      common.push({ aspect, value: values.first } as CommonPoint);
    } else {
      differences.push({ aspect, ...values } as Difference);
    }
  }
  return { differences, common };
}
