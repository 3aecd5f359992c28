import type { AuthoredReply } from './reply.ts';
import { rfc } from './source.ts';

/** Authored facts on the 3xx: the server waits for more from the client. */
export const intermediate = {
  334: {
    name: 'Server Challenge',
    standing: 'extension',
    definedIn: [rfc(4954, '4'), rfc(4954, '8')],
    extensions: ['AUTH'],
    occursAt: [{ stage: 'auth', affects: 'session', source: rfc(4954, '4') }],
    next: { step: 'answerChallenge', source: rfc(4954, '4') },
    actors: ['clientSoftware'],
    bounce: ['none'],
  },
  354: {
    name: 'Start Mail Input',
    standing: 'standard',
    definedIn: [rfc(5321, '4.2.3')],
    occursAt: [{ stage: 'data', affects: 'message', source: rfc(5321, '4.3.2') }],
    next: { step: 'sendMessage', source: rfc(5321, '4.1.1.4') },
    actors: ['clientSoftware'],
    bounce: ['none'],
  },
  355: {
    name: 'Restart Offset',
    standing: 'experimental',
    definedIn: [rfc(1845, '3')],
    extensions: ['CHECKPOINT'],
    occursAt: [{ stage: 'mail', affects: 'message', source: rfc(1845, '3') }],
    next: { step: 'resumeAtOffset', source: rfc(1845, '3') },
    actors: ['clientSoftware'],
    bounce: ['none'],
  },
} as const satisfies Record<number, AuthoredReply>;
