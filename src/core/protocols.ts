import { isReplyCode, type ReplyCode, replies, replyOf } from './smtp/catalogue.ts';
import type { Reply } from './smtp/reply.ts';

/** What the app needs to know of a protocol with reply codes. */
export interface Catalogue {
  /** Every reply, ascending by code. */
  readonly replies: readonly Reply<ReplyCode>[];
  readonly isReplyCode: (code: number) => code is ReplyCode;
  readonly replyOf: (code: ReplyCode) => Reply<ReplyCode>;
}

/** The protocols whose codes can be compared, by the name that stands in an address. */
export const protocols = {
  smtp: { replies, isReplyCode, replyOf },
} as const satisfies Record<string, Catalogue>;

/** A protocol's name in an address. */
export type Protocol = keyof typeof protocols;

/** Tells whether a text names a protocol. */
export function isProtocol(text: string): text is Protocol {
  return Object.hasOwn(protocols, text);
}
