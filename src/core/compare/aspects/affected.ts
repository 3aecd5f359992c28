import type { Affected, Reply } from '../../smtp/reply.ts';
import { type AtStages, groupByStage } from './depends.ts';

/** What the reply decides about, apart for each stage where it differs. */
export type AffectedValue = readonly AtStages<Affected>[];

/** Reads what a code affects: 250 after `RCPT TO` one recipient, after the data the whole message. */
export function readAffected(reply: Reply): AffectedValue {
  return groupByStage(reply, ({ affects }) => affects);
}
