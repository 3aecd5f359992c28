import type { ReplyClass, ReplyGroup } from '../smtp/digits.ts';
import type { Reply, Standing } from '../smtp/reply.ts';
import type { RfcSection } from '../smtp/source.ts';
import { type ActorValue, readActor } from './aspects/actor.ts';
import { type AffectedValue, readAffected } from './aspects/affected.ts';
import { type BounceValue, readBounce } from './aspects/bounce.ts';
import { type ConnectionValue, readConnection } from './aspects/connection.ts';
import { type EnhancedValue, readEnhanced } from './aspects/enhanced.ts';
import { type NextValue, readNext } from './aspects/next.ts';
import { type PlaceValue, readPlace } from './aspects/place.ts';
import { type RetryValue, readRetry } from './aspects/retry.ts';

/** What two codes are compared by, and the type of each answer. */
export interface AspectValues {
  next: NextValue;
  retry: RetryValue;
  actor: ActorValue;
  connection: ConnectionValue;
  affected: AffectedValue;
  class: ReplyClass;
  place: PlaceValue;
  bounce: BounceValue;
  subject: ReplyGroup;
  enhanced: EnhancedValue;
  standing: Standing;
  definedIn: readonly RfcSection[];
}

/** The name of an aspect. */
export type Aspect = keyof AspectValues;

/** How to read each aspect from a reply's facts. */
export const readAspect: { readonly [A in Aspect]: (reply: Reply) => AspectValues[A] } = {
  next: readNext,
  retry: readRetry,
  actor: readActor,
  connection: readConnection,
  affected: readAffected,
  class: (reply) => reply.class,
  place: readPlace,
  bounce: readBounce,
  subject: (reply) => reply.group,
  enhanced: readEnhanced,
  standing: (reply) => reply.standing,
  definedIn: (reply) => reply.definedIn,
};

/**
 * The order of a comparison: what a reader must act on first (what to do, whether to retry, who acts), then
 * what is at stake, then where it happens, and last what only explains the code.
 */
export const aspectOrder: readonly Aspect[] = [
  'next',
  'retry',
  'actor',
  'connection',
  'affected',
  'class',
  'place',
  'bounce',
  'subject',
  'enhanced',
  'standing',
  'definedIn',
];

/** The aspects that rest on practice: no RFC says who has to act or what a hard bounce is. */
export const rulesOfThumb: ReadonlySet<Aspect> = new Set(['actor', 'bounce']);
