import type { Reply } from '../../smtp/reply.ts';
import { inSessionOrder, type Stage } from '../../smtp/stages.ts';

/** The stages a code can answer, in the order of a session. */
export type PlaceValue = readonly Stage[];

/** Reads where in the session a code occurs (RFC 5321 §4.3.2 and the extensions). */
export function readPlace(reply: Reply): PlaceValue {
  return inSessionOrder(reply.occursAt.map(({ stage }) => stage));
}
