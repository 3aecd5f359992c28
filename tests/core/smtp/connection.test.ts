import { expect, test } from 'vitest';
import { readConnection } from '../../../src/core/compare/aspects/connection.ts';
import { replies } from '../../../src/core/smtp/catalogue.ts';

test('221 and 421 close the connection, 521 may, and no other code does (RFC 5321 §3.8, RFC 7504 §3)', () => {
  const notOpen = replies
    .map((reply) => [reply.code, readConnection(reply)] as const)
    .filter(([, after]) => after !== 'staysOpen');
  expect(notOpen).toEqual([
    [221, 'closes'],
    [421, 'closes'],
    [521, 'mayClose'],
  ]);
});
