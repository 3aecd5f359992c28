import { completion } from './completion.ts';
import { readDigits } from './digits.ts';
import { intermediate } from './intermediate.ts';
import { permanent } from './permanent.ts';
import type { AuthoredReply, Reply } from './reply.ts';
import { transient } from './transient.ts';

const authored = { ...completion, ...intermediate, ...transient, ...permanent };

/** A reply code of the catalogue: defined by RFC 5321, an update, an extension or an experiment. */
export type ReplyCode =
  | keyof typeof completion
  | keyof typeof intermediate
  | keyof typeof transient
  | keyof typeof permanent;

/** Every reply of the catalogue, ascending by code. */
export const replies: readonly Reply<ReplyCode>[] = Object.entries(authored).map(toReply);

const byCode = new Map<number, Reply<ReplyCode>>(replies.map((reply) => [reply.code, reply]));

/** The facts on a known code. */
export function replyOf(code: ReplyCode): Reply<ReplyCode> {
  return byCode.get(code) as Reply<ReplyCode>;
}

/** Tells whether a number is a code of the catalogue. */
export function isReplyCode(code: number): code is ReplyCode {
  return byCode.has(code);
}

function toReply([digits, facts]: [string, AuthoredReply]): Reply<ReplyCode> {
  const code = Number(digits) as ReplyCode;
  const read = readDigits(code);
  if (!read) throw new RangeError(`${digits} is outside the grammar of RFC 5321 §4.2`);
  return { ...facts, code, ...read };
}
