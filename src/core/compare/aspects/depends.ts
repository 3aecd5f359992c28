import type { Reply } from '../../smtp/reply.ts';
import { inSessionOrder, type Stage } from '../../smtp/stages.ts';

/** A value and the stages it holds at; no stages where one value holds wherever the code occurs. */
export interface AtStages<Value> {
  readonly value: Value;
  readonly at: readonly Stage[];
}

/**
 * Groups what a code says at each stage by value, the first met first.
 * A code that says the same everywhere gives one value without stages.
 */
export function groupByStage<Value extends string>(
  reply: Reply,
  valueAt: (occurrence: Reply['occursAt'][number]) => Value,
): AtStages<Value>[] {
  const stagesOf = new Map<Value, Stage[]>();
  for (const occurrence of reply.occursAt) {
    const value = valueAt(occurrence);
    stagesOf.set(value, [...(stagesOf.get(value) ?? []), occurrence.stage]);
  }
  if (stagesOf.size === 1) return [...stagesOf.keys()].map((value) => ({ value, at: [] }));
  return [...stagesOf].map(([value, at]) => ({ value, at: inSessionOrder(at) }));
}
