import { expect, test } from 'vitest';
import { readRetry } from '../../../src/core/compare/aspects/retry.ts';
import { type ReplyCode, replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import type { NextStep, RetryCaveat } from '../../../src/core/smtp/reply.ts';
import type { Stage } from '../../../src/core/smtp/stages.ts';

/** RFC 5321 §4.2.1: what each first digit says about the same request again. */
const ruleOf = { 2: 'notNeeded', 3: 'goOn', 4: 'later', 5: 'notUnchanged' } as const;

/** The codes whose class does not tell the whole story. */
const caveats: Partial<Record<ReplyCode, RetryCaveat>> = {
  421: 'inNewSession',
  432: 'afterLoginWithPlain',
  453: 'atNextPoll',
  454: 'withSamePassword',
  459: 'onceNodeAllowed',
  530: 'afterLogin',
  534: 'withOtherMechanism',
  535: 'withNewCredentials',
  538: 'afterStartTls',
  552: 'ifTooManyRecipients',
};

test.each(replies.map((reply) => [reply.code, reply] as const))(
  '%i has the retry rule of its class, and a caveat only where one is known',
  (code, reply) => {
    expect(readRetry(reply)).toEqual({ rule: ruleOf[reply.class], caveat: caveats[code] });
  },
);

test.each([
  [220, 'connect', 'introduceItself'],
  [220, 'starttls', 'startTlsHandshake'],
  [250, 'rcpt', 'sendNextCommand'],
  [250, 'endOfData', 'regardAsHandedOver'],
  [250, 'etrn', 'waitForQueuedMail'],
  [334, 'auth', 'answerChallenge'],
  [354, 'data', 'sendMessage'],
  [452, 'rcpt', 'retryRemainingRecipients'],
  [452, 'endOfData', 'retryLater'],
  [454, 'auth', 'retryWithSamePassword'],
  [454, 'starttls', 'decideWithoutTls'],
  [454, 'rcpt', 'logInOrAllowRelay'],
  [500, 'helo', 'fallBackToHelo'],
  [502, 'vrfy', 'doWithoutCommand'],
  [504, 'auth', 'chooseOtherMechanism'],
  [504, 'mail', 'doWithoutParameter'],
  [535, 'auth', 'offerNewCredentials'],
  [552, 'mail', 'reduceMessage'],
  [552, 'rcpt', 'waitForRoom'],
  [556, 'rcpt', 'stopForThisDomain'],
] as const satisfies readonly (readonly [ReplyCode, Stage, NextStep])[])(
  'after %i at %s the sending side does this: %s',
  (code, stage, step) => {
    const reply = replyOf(code);
    const occurrence = reply.occursAt.find((candidate) => candidate.stage === stage);
    expect(occurrence).toBeDefined();
    expect(occurrence?.next ?? reply.next.step).toBe(step);
  },
);

test('nobody has to act on a success', () => {
  for (const { class: replyClass, code, actors, bounce } of replies) {
    if (replyClass === 2)
      expect({ code, actors, bounce }).toEqual({ code, actors: ['nobody'], bounce: ['none'] });
  }
});

test('somebody has to act on every permanent failure', () => {
  const idle = replies.filter((reply) => reply.class === 5 && reply.actors.includes('nobody'));
  expect(idle).toEqual([]);
});
