import { type Actor, actors, type Reply } from '../../smtp/reply.ts';

/** Who can change the outcome, in one order for every code. A rule of thumb. */
export type ActorValue = readonly Actor[];

/** Reads who has to act. */
export function readActor(reply: Reply): ActorValue {
  return actors.filter((actor) => reply.actors.includes(actor));
}
