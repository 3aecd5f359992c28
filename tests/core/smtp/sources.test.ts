import { expect, test } from 'vitest';
import { replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import { rfc, rfcAddress, type Source } from '../../../src/core/smtp/source.ts';

/** The RFCs that SMTP replies are described in. A number outside of this list is most likely a slip. */
const rfcsOnReplies = [
  821, 1845, 1846, 1869, 1870, 1985, 2034, 2645, 2852, 3030, 3207, 4141, 4468, 4954, 5248, 5321, 6376, 6409,
  6531, 6710, 7208, 7372, 7504, 7505,
];

const sourced: (readonly [string, Source])[] = replies.flatMap((reply) => [
  ...reply.definedIn.map((source) => [`${reply.code} is defined`, source] as const),
  ...reply.occursAt.map(({ stage, source }) => [`${reply.code} at ${stage}`, source] as const),
  ...(reply.enhanced ?? []).map(({ code, source }) => [`${reply.code} with ${code}`, source] as const),
  [`${reply.code} next`, reply.next.source] as const,
  ...(reply.retryCaveat ? [[`${reply.code} caveat`, reply.retryCaveat.source] as const] : []),
  ...(reply.connection ? [[`${reply.code} connection`, reply.connection.source] as const] : []),
]);

test('every fact names a source that can be looked up', () => {
  const wrong = sourced.filter(([, source]) => !isComplete(source));
  expect(wrong).toEqual([]);
});

test('every code is defined in an RFC', () => {
  for (const { code, definedIn } of replies) expect(definedIn.length, `${code}`).toBeGreaterThan(0);
});

test.each([235, 334, 432, 534, 535, 538] as const)('%i, a code of AUTH, is defined in RFC 4954', (code) => {
  expect(replyOf(code).definedIn[0]?.number).toBe(4954);
});

test.each([
  [rfc(5321, '4.2.3'), 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3'],
  [rfc(821, '4.3'), 'https://www.rfc-editor.org/rfc/rfc821#section-4.3'],
  [rfc(5321, 'D.1'), 'https://www.rfc-editor.org/rfc/rfc5321#appendix-D.1'],
])('%j opens at %s', (section, address) => {
  expect(rfcAddress(section)).toBe(address);
});

function isComplete(source: Source): boolean {
  switch (source.kind) {
    case 'rfc':
      return rfcsOnReplies.includes(source.number) && /^(\d{1,2}|[A-Z])(\.\d{1,2})*$/.test(source.section);
    case 'software':
    case 'collection':
      return source.name.length > 0;
    case 'registry':
    case 'reports':
    case 'practice':
      return true;
  }
}
