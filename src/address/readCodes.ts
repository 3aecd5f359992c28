import { type Protocol, protocols } from '../core/protocols.ts';
import type { ReplyCode } from '../core/smtp/catalogue.ts';
import { readClass, readDigits } from '../core/smtp/digits.ts';
import type { NotUnderstood } from './place.ts';

/** One or two known codes, or which part of the text is not a known code and why. */
export type CodesReading =
  | { readonly codes: readonly [ReplyCode] | readonly [ReplyCode, ReplyCode] }
  | Omit<NotUnderstood, 'kind' | 'language' | 'rest'>;

/**
 * Reads the last part of an address: `250`, `250-vs-334`, also with the names spelled out
 * (`250-ok-vs-334-server-challenge`). The text comes folded: lower case, digits 0 to 9.
 */
export function readCodes(protocol: Protocol, text: string): CodesReading {
  const parts = text.split(/[^a-z0-9]*vs[^a-z0-9]*/).filter(Boolean);
  const codes = parts.map((part) => readCode(protocol, part));
  const known = [...new Set(codes.filter((code) => code !== undefined))];
  const stranger = parts.find((_, index) => codes[index] === undefined);
  if (stranger !== undefined) return { ...explain(protocol, stranger, known), part: stranger };
  const [first, second, third] = known;
  if (first === undefined) return { why: 'notACode', part: text, nearest: [] };
  if (third !== undefined) return { why: 'tooManyCodes', part: text, nearest: known };
  return { codes: second === undefined ? [first] : [first, second] };
}

/** The names of the protocol as they can stand in an address: `server-challenge` for 334. */
function readCode(protocol: Protocol, part: string): ReplyCode | undefined {
  const { replies, isReplyCode } = protocols[protocol];
  const code = Number(/^(\d{3})(?:-[a-z-]+)?$/.exec(part)?.[1]);
  if (isReplyCode(code)) return code;
  return replies.find(({ name }) => part === name.toLowerCase().replaceAll(/[^a-z]+/g, '-'))?.code;
}

function explain(
  protocol: Protocol,
  part: string,
  known: readonly ReplyCode[],
): Omit<NotUnderstood, 'kind' | 'language' | 'rest' | 'part'> {
  const digits = /\d{1,9}/.exec(part)?.[0];
  if (digits === undefined) return { why: 'notACode', nearest: known };
  if (/\d\.\d+\.\d/.test(part)) {
    return withClass('enhancedCode', Number(part.charAt(0)) * 100, [
      ...known,
      ...near(protocol, Number(digits.padEnd(3, '5').slice(0, 3)), known),
    ]);
  }
  const code = Number(digits);
  const nearest = [...known, ...near(protocol, code, known)];
  if (digits.length !== 3) return { why: 'notACode', nearest };
  // A known code with something odd about it, such as `550x`: nobody may say that no standard defines it.
  if (protocols[protocol].isReplyCode(code)) return withClass('notACode', code, nearest);
  return withClass(readDigits(code) ? 'unknownCode' : 'outsideGrammar', code, nearest);
}

function withClass(why: NotUnderstood['why'], code: number, nearest: readonly ReplyCode[]) {
  const replyClass = readClass(code);
  return replyClass ? { why, class: replyClass, nearest } : { why, nearest };
}

/** The three known codes nearest to a number, its own class first. */
function near(protocol: Protocol, code: number, except: readonly ReplyCode[]): ReplyCode[] {
  const distance = (to: number) => Math.abs(to - code) + (readClass(to) === readClass(code) ? 0 : 1000);
  return protocols[protocol].replies
    .map((reply) => reply.code)
    .filter((known) => !except.includes(known))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3);
}
