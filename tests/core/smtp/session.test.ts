import { expect, test } from 'vitest';
import { replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { markSession, type PhaseMarks, reachOf } from '../../../src/core/smtp/session.ts';
import { type Stage, stages } from '../../../src/core/smtp/stages.ts';
import { everyPairOfReplies } from '../../support/replies.ts';

const ordinary = ['connect', 'helo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'endOfData', 'quit'];

test('334 is marked at the login and 354 at DATA, in the course of an ordinary session', () => {
  const marks = markSession(replyOf(334), replyOf(354));
  expect(marks.map(({ phase }) => phase)).toEqual(['opening', 'transaction', 'closing']);
  expect(shown(marks)).toEqual(ordinary);
  expect(marked(marks, 'first')).toEqual(['auth']);
  expect(marked(marks, 'second')).toEqual(['data']);
});

test('550 is marked at every stage where it can occur, side questions included', () => {
  const marks = markSession(replyOf(334), replyOf(550));
  expect(marked(marks, 'second')).toEqual(['helo', 'mail', 'rcpt', 'data', 'endOfData', 'vrfy', 'expn']);
});

test('421 is marked at every command and at the greeting, but not at the end of the data, which is no command', () => {
  const marks = markSession(replyOf(421), replyOf(451));
  expect(marked(marks, 'first')).toEqual(shown(marks).filter((stage) => stage !== 'endOfData'));
  expect(marked(marks, 'second')).toEqual(['mail', 'rcpt', 'endOfData', 'burl', 'atrn']);
});

test('554 can answer any command, and is marked at the end of the data because it is listed there', () => {
  expect(marked(markSession(replyOf(554)), 'first')).toContain('endOfData');
});

test('500, which can answer any command, never stands in a greeting', () => {
  expect(marked(markSession(replyOf(500)), 'first')).not.toContain('connect');
});

test('one code alone leaves the second side unmarked', () => {
  for (const reply of replies) expect(marked(markSession(reply), 'second')).toEqual([]);
});

test('swapping two codes swaps their marks and changes nothing else', () => {
  for (const [first, second] of everyPairOfReplies) {
    const there = markSession(first, second);
    const back = markSession(second, first);
    expect(shown(back)).toEqual(shown(there));
    expect(marked(back, 'first')).toEqual(marked(there, 'second'));
    expect(marked(back, 'second')).toEqual(marked(there, 'first'));
  }
});

test('no place of a code is missing from the picture, and each stage is shown once', () => {
  for (const reply of replies) {
    const marks = markSession(reply);
    const wanted = reply.occursAt.map(({ stage }) => stage).filter((stage) => stage !== 'any');
    expect(marked(marks, 'first'), `${reply.code}`).toEqual(expect.arrayContaining(wanted));
    expect(new Set(shown(marks)).size).toBe(shown(marks).length);
  }
});

test('the codes that can answer any command are known', () => {
  expect(replies.filter((reply) => reachOf(reply) !== 'some').map(({ code }) => code)).toEqual([
    421, 500, 501, 502, 503, 521, 530, 554,
  ]);
});

test('every stage but the one for any command has a place in the picture', () => {
  const everywhere = new Set(replies.flatMap((reply) => shown(markSession(reply))));
  expect(stages.filter((stage) => !everywhere.has(stage))).toEqual(['any']);
});

function shown(marks: readonly PhaseMarks[]): Stage[] {
  return marks.flatMap(({ stages: inPhase }) => inPhase.map(({ stage }) => stage));
}

function marked(marks: readonly PhaseMarks[], side: 'first' | 'second'): Stage[] {
  return marks.flatMap(({ stages: inPhase }) =>
    inPhase.filter((mark) => mark[side]).map(({ stage }) => stage),
  );
}

test('a code that can answer almost any command is not marked at those it leaves out', () => {
  expect(replies.filter((reply) => reachOf(reply) === 'almostAny').map(({ code }) => code)).toEqual([
    503, 530, 554,
  ]);
  const marked = markSession(replyOf(530)).flatMap(({ stages }) => stages.filter(({ first }) => first));
  expect(marked.map(({ stage }) => stage)).not.toContain('quit');
  expect(marked.map(({ stage }) => stage)).toContain('mail');
});
