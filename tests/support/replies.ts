import { type ReplyCode, replies } from '../../src/core/smtp/catalogue.ts';
import type { Reply } from '../../src/core/smtp/reply.ts';

/** Every pair of two different replies, the smaller code first. */
export const everyPairOfReplies = replies.flatMap((first, index) =>
  replies.slice(index + 1).map((second): readonly [Reply<ReplyCode>, Reply<ReplyCode>] => [first, second]),
);

/** Every pair of two different codes, the smaller one first. */
export const everyPair = everyPairOfReplies.map(([first, second]): readonly [ReplyCode, ReplyCode] => [
  first.code,
  second.code,
]);
