import type { BounceKind, Reply } from '../../smtp/reply.ts';

/** The usual bounce kind first, then those an enhanced code can make of it. A rule of thumb. */
export type BounceValue = readonly BounceKind[];

/** Reads what bounce handling makes of a code. */
export function readBounce(reply: Reply): BounceValue {
  return reply.bounce;
}
