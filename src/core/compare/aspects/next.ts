import type { NextStep, Reply } from '../../smtp/reply.ts';
import { type AtStages, groupByStage } from './depends.ts';

/** What the sending side does on the reply, apart for each stage where it differs. */
export type NextValue = readonly AtStages<NextStep>[];

/** Reads the next step of a code: 454 asks for three different ones at `AUTH`, `STARTTLS` and `RCPT TO`. */
export function readNext(reply: Reply): NextValue {
  return groupByStage(reply, ({ next }) => next ?? reply.next.step);
}
