import { expect, test } from 'vitest';
import { type Aspect, type AspectValues, readAspect } from '../../../src/core/compare/aspect.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { type ReplyCode, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { rfc } from '../../../src/core/smtp/source.ts';

test('250 ends a step, 334 asks for one more line of the login', () => {
  expect(shared(250, 334)).toEqual(['connection', 'bounce']);
  expect(sides(250, 334, 'retry')).toEqual([says('notNeeded'), says('goOn')]);
  expect(sides(250, 334, 'actor')).toEqual([['nobody'], ['clientSoftware']]);
  expect(sides(250, 334, 'class')).toEqual([2, 3]);
  expect(sides(250, 334, 'subject')).toEqual(['mailSystem', 'unspecified']);
  expect(sides(250, 334, 'standing')).toEqual(['standard', 'extension']);
});

test('235 and 334 answer the same AUTH: one ends it, the other goes on', () => {
  expect(shared(235, 334)).toEqual(['connection', 'affected', 'place', 'bounce', 'subject', 'standing']);
  expect(sides(235, 334, 'next')).toEqual([everywhere('beginTransaction'), everywhere('answerChallenge')]);
  expect(sides(235, 334, 'enhanced')).toEqual([
    { use: 'mayCarry', usual: [{ code: '2.7.0' }], barredAt: [] },
    { use: 'never', usual: [], barredAt: [] },
  ]);
});

test('334 wants one line during AUTH, 354 the whole message after DATA, and their class is no difference', () => {
  expect(shared(334, 354)).toEqual(['retry', 'actor', 'connection', 'class', 'bounce', 'enhanced']);
  expect(sides(334, 354, 'next')).toEqual([everywhere('answerChallenge'), everywhere('sendMessage')]);
  expect(sides(334, 354, 'affected')).toEqual([everywhere('session'), everywhere('message')]);
  expect(sides(334, 354, 'place')).toEqual([['auth'], ['data']]);
  expect(sides(334, 354, 'definedIn')).toEqual([[rfc(4954, '4'), rfc(4954, '8')], [rfc(5321, '4.2.3')]]);
});

test('334 and 550 have little in common beyond the open connection', () => {
  expect(shared(334, 550)).toEqual(['connection']);
  expect(sides(334, 550, 'retry')).toEqual([says('goOn'), says('notUnchanged')]);
  expect(sides(334, 550, 'place')).toEqual([
    ['auth'],
    ['helo', 'mail', 'rcpt', 'data', 'endOfData', 'vrfy', 'expn'],
  ]);
  expect(sides(334, 550, 'bounce')).toEqual([['none'], ['hard', 'block', 'auth']]);
});

test('214 gives help to a person, 334 waits for software', () => {
  expect(shared(214, 334)).toEqual(['connection', 'bounce']);
  expect(sides(214, 334, 'next')).toEqual([everywhere('nothing'), everywhere('answerChallenge')]);
  expect(sides(214, 334, 'place')).toEqual([['help'], ['auth']]);
  expect(sides(214, 334, 'subject')).toEqual(['information', 'unspecified']);
});

test('421 and 451 are both temporary, but 421 takes the connection with it', () => {
  expect(shared(421, 451)).toEqual(['class', 'bounce', 'standing']);
  expect(sides(421, 451, 'connection')).toEqual(['closes', 'staysOpen']);
  expect(sides(421, 451, 'retry')).toEqual([says('later', 'inNewSession'), says('later')]);
  expect(sides(421, 451, 'place')).toEqual([
    ['connect', 'any'],
    ['mail', 'rcpt', 'endOfData', 'burl', 'atrn'],
  ]);
});

test('454 has three lives, each with a step of its own', () => {
  expect(readAspect.next(replyOf(454))).toEqual([
    { value: 'retryWithSamePassword', at: ['auth'] },
    { value: 'decideWithoutTls', at: ['starttls'] },
    { value: 'logInOrAllowRelay', at: ['rcpt'] },
  ]);
  expect(readAspect.affected(replyOf(454))).toEqual([
    { value: 'session', at: ['starttls', 'auth'] },
    { value: 'recipient', at: ['rcpt'] },
  ]);
});

test('454 keeps the password and 535 asks for another', () => {
  expect(sides(454, 535, 'retry')).toEqual([
    says('later', 'withSamePassword'),
    says('notUnchanged', 'withNewCredentials'),
  ]);
});

test('250 decides about one recipient after RCPT TO and about the message after the data', () => {
  const affected = readAspect.affected(replyOf(250));
  expect(affected.find(({ at }) => at.includes('rcpt'))?.value).toBe('recipient');
  expect(affected.find(({ at }) => at.includes('endOfData'))?.value).toBe('message');
  const next = readAspect.next(replyOf(250));
  expect(next.find(({ at }) => at.includes('rcpt'))?.value).toBe('sendNextCommand');
  expect(next.find(({ at }) => at.includes('endOfData'))?.value).toBe('regardAsHandedOver');
});

test('450 and 550 share their places for a recipient, but only 450 is worth repeating', () => {
  expect(sides(450, 550, 'retry')).toEqual([says('later'), says('notUnchanged')]);
});

test('a code that says the same everywhere says it once, without stages', () => {
  expect(readAspect.next(replyOf(550))).toEqual(everywhere('readReason'));
  expect(readAspect.affected(replyOf(556))).toEqual(everywhere('recipient'));
});

test('enhanced codes stand in the order of their numbers, 5.7.9 before 5.7.14', () => {
  const { usual } = readAspect.enhanced(replyOf(535));
  expect(usual.map(({ code }) => code)).toEqual(['5.7.0', '5.7.3', '5.7.8', '5.7.14', '5.7.139']);
});

test('replies to EHLO and greetings are told to carry no enhanced code', () => {
  expect(readAspect.enhanced(replyOf(250)).barredAt).toEqual(['helo']);
  expect(readAspect.enhanced(replyOf(220)).barredAt).toEqual(['connect']);
  expect(readAspect.enhanced(replyOf(554)).barredAt).toEqual(['connect', 'helo']);
  expect(readAspect.enhanced(replyOf(535)).barredAt).toEqual([]);
});

function shared(first: ReplyCode, second: ReplyCode): Aspect[] {
  return compare(replyOf(first), replyOf(second)).common.map(({ aspect }) => aspect);
}

function sides<A extends Aspect>(first: ReplyCode, second: ReplyCode, aspect: A): AspectValues[A][] {
  const found = compare(replyOf(first), replyOf(second)).differences.find(
    (difference) => difference.aspect === aspect,
  );
  return found ? ([found.first, found.second] as AspectValues[A][]) : [];
}

function everywhere<Value>(value: Value) {
  return [{ value, at: [] }];
}

function says(rule: AspectValues['retry']['rule'], caveat?: AspectValues['retry']['caveat']) {
  return { rule, caveat };
}
