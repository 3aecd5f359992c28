import type { ReplyClass, ReplyGroup } from './digits.ts';
import type { RfcSection, Source } from './source.ts';
import type { Stage } from './stages.ts';

/** What a reply decides about. */
export type Affected = 'session' | 'sender' | 'recipient' | 'message' | 'command';

/** What the sending side does on a reply. */
export type NextStep =
  | 'nothing'
  | 'introduceItself'
  | 'startTlsHandshake'
  | 'beginTransaction'
  | 'sendNextCommand'
  | 'regardAsHandedOver'
  | 'waitForQueuedMail'
  | 'swapRoles'
  | 'answerChallenge'
  | 'sendMessage'
  | 'resumeAtOffset'
  | 'retryLater'
  | 'retryInNewSession'
  | 'retryRemainingRecipients'
  | 'retryWithSamePassword'
  | 'askAtNextPoll'
  | 'getNodeAllowed'
  | 'logInOnceWithPlain'
  | 'logInOrAllowRelay'
  | 'decideWithoutTls'
  | 'fallBackToHelo'
  | 'correctCommand'
  | 'correctArgument'
  | 'correctSequence'
  | 'correctAddress'
  | 'doWithoutCommand'
  | 'doWithoutParameter'
  | 'chooseOtherMechanism'
  | 'startTlsFirst'
  | 'logInFirst'
  | 'offerNewCredentials'
  | 'readReason'
  | 'useOtherAddress'
  | 'reduceMessage'
  | 'waitForRoom'
  | 'stopForThisHost'
  | 'stopForThisDomain';

/** Why the retry rule of a class does not tell the whole story for a code. */
export type RetryCaveat =
  | 'inNewSession'
  | 'afterLoginWithPlain'
  | 'atNextPoll'
  | 'withSamePassword'
  | 'onceNodeAllowed'
  | 'afterLogin'
  | 'withOtherMechanism'
  | 'withNewCredentials'
  | 'afterStartTls'
  | 'ifTooManyRecipients';

/** What becomes of the connection after the reply. */
export type ConnectionAfter = 'staysOpen' | 'mayClose' | 'closes';

/** Who can change the outcome, the nearest to the sender first. A rule of thumb: no RFC says who has to act. */
export const actors = [
  'nobody',
  'sender',
  'clientSoftware',
  'sendingAdmin',
  'recipient',
  'receivingAdmin',
] as const;

/** One who can change the outcome. */
export type Actor = (typeof actors)[number];

/** What bounce handling makes of it. A rule of thumb: no RFC defines a hard or a soft bounce. */
export type BounceKind = 'none' | 'soft' | 'hard' | 'block' | 'auth' | 'config';

/** How a code came to be: RFC 5321 itself, an extension or update, an experiment, or documented for history. */
export type Standing = 'standard' | 'extension' | 'experimental' | 'historic';

/** One moment at which a code can answer, and what it then decides about. */
export interface Occurrence {
  readonly stage: Stage;
  readonly affects: Affected;
  /** The commands that `any` leaves out. */
  readonly except?: readonly Stage[];
  /** Set where the sending side does something else here than the code usually asks. */
  readonly next?: NextStep;
  readonly source: Source;
}

/** An enhanced status code often seen with a reply code; `vendor` uses it against its registered meaning. */
export interface UsualEnhancedCode {
  readonly code: string;
  readonly vendor?: string;
  readonly source: Source;
}

/** What a person has to read an RFC to know about a reply code. Everything else is derived. */
export interface AuthoredReply {
  /** The protocol's short English name. */
  readonly name: string;
  readonly standing: Standing;
  readonly definedIn: readonly RfcSection[];
  /** The EHLO keywords of the extensions the code belongs to. */
  readonly extensions?: readonly string[];
  readonly occursAt: readonly Occurrence[];
  readonly next: { readonly step: NextStep; readonly source: Source };
  readonly retryCaveat?: { readonly caveat: RetryCaveat; readonly source: Source };
  /** Left out where the connection stays open, as RFC 5321 §3.8 has it for all but a few replies. */
  readonly connection?: { readonly after: ConnectionAfter; readonly source: Source };
  /** Left out for 3xx, which never carry one (RFC 2034 §4). */
  readonly enhanced?: readonly UsualEnhancedCode[];
  readonly actors: readonly Actor[];
  /** The usual kind first, then the kinds that an enhanced code can make of it. */
  readonly bounce: readonly BounceKind[];
}

/** A reply code with all its facts: the authored ones and those its digits tell. */
export interface Reply<Code extends number = number> extends AuthoredReply {
  readonly code: Code;
  readonly class: ReplyClass;
  readonly group: ReplyGroup;
}
