import type { Reply } from './reply.ts';
import type { Stage } from './stages.ts';

/** The parts of a session, in order; `aside` holds commands that may come at other times. */
export type Phase = 'opening' | 'transaction' | 'closing' | 'aside';

/** A stage of the session, and which of the two codes can occur there. */
export interface StageMarks {
  readonly stage: Stage;
  readonly first: boolean;
  readonly second: boolean;
}

/** A part of the session with its stages. */
export interface PhaseMarks {
  readonly phase: Phase;
  readonly stages: readonly StageMarks[];
}

const phases: Readonly<Record<Phase, readonly Stage[]>> = {
  opening: ['connect', 'helo', 'starttls', 'auth'],
  transaction: ['mail', 'rcpt', 'data', 'endOfData', 'bdat', 'burl'],
  aside: ['rset', 'noop', 'vrfy', 'expn', 'help', 'etrn', 'atrn'],
  closing: ['quit'],
};

/** The stages of every ordinary session, shown whether or not a code occurs there. */
const always: readonly Stage[] = [
  'connect',
  'helo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'endOfData',
  'quit',
];

/**
 * Marks where in a session two codes can occur (one code, where only one is given). A code that can answer any
 * command is marked at every command but those it leaves out; the opening of the connection and the end of the data are none.
 */
export function markSession(first: Reply, second?: Reply): PhaseMarks[] {
  return (Object.keys(phases) as Phase[])
    .map((phase) => ({
      phase,
      stages: phases[phase]
        .map((stage) => ({ stage, first: occurs(first, stage), second: !!second && occurs(second, stage) }))
        .filter(({ stage }) => always.includes(stage) || listed(first, stage) || listed(second, stage)),
    }))
    .filter(({ stages }) => stages.length > 0);
}

/** Which commands a code can answer: only those it is marked at, any but a few, or any. */
export function reachOf(reply: Reply): 'some' | 'almostAny' | 'any' {
  const any = anyOccurrence(reply);
  if (!any) return 'some';
  return any.except ? 'almostAny' : 'any';
}

function occurs(reply: Reply, stage: Stage): boolean {
  if (listed(reply, stage)) return true;
  const any = anyOccurrence(reply);
  const isCommand = stage !== 'connect' && stage !== 'endOfData';
  return isCommand && any !== undefined && !any.except?.includes(stage);
}

function anyOccurrence(reply: Reply) {
  return reply.occursAt.find(({ stage }) => stage === 'any');
}

function listed(reply: Reply | undefined, stage: Stage): boolean {
  return reply?.occursAt.some((occurrence) => occurrence.stage === stage) ?? false;
}
