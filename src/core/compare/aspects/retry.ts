import type { ReplyClass } from '../../smtp/digits.ts';
import type { Reply, RetryCaveat } from '../../smtp/reply.ts';

/** What the first digit says about sending the same request again (RFC 5321 §4.2.1). */
export type RetryRule = 'notNeeded' | 'goOn' | 'later' | 'notUnchanged';

/** The class's rule, and the caveat of the codes whose class does not tell the whole story. */
export interface RetryValue {
  readonly rule: RetryRule;
  readonly caveat: RetryCaveat | undefined;
}

const ruleOfClass: Record<ReplyClass, RetryRule> = {
  2: 'notNeeded',
  3: 'goOn',
  4: 'later',
  5: 'notUnchanged',
};

/** Derives the retry rule from the class and adds the code's own caveat. */
export function readRetry(reply: Reply): RetryValue {
  return { rule: ruleOfClass[reply.class], caveat: reply.retryCaveat?.caveat };
}
