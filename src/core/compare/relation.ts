import type { Reply } from '../smtp/reply.ts';
import { readPlace } from './aspects/place.ts';

/**
 * How two codes stand to each other in a session:
 * - `alternatives`: they can answer the same command, and their classes differ
 * - `kin`: they can answer the same command, within one class
 * - `apart`: they never answer the same command, so one session may show both
 * - `anywhere`: one of them can answer any command, and so take the other's place
 */
export type Relation = 'alternatives' | 'kin' | 'apart' | 'anywhere';

/** Reads the relation of two different codes from the stages they occur at. */
export function relate(first: Reply, second: Reply): Relation {
  const [ofFirst, ofSecond] = [readPlace(first), readPlace(second)];
  if (ofFirst.some((stage) => stage !== 'any' && ofSecond.includes(stage))) {
    return first.class === second.class ? 'kin' : 'alternatives';
  }
  return ofFirst.includes('any') || ofSecond.includes('any') ? 'anywhere' : 'apart';
}
