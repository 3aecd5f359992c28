import { expect, test } from 'vitest';
import { isReplyCode, type ReplyCode, replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import type { Standing } from '../../../src/core/smtp/reply.ts';

/** RFC 5321 §4.2.3, the list in numeric order. */
const inRfc5321 = [
  211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455, 500, 501, 502, 503, 504, 550, 551, 552,
  553, 554, 555,
];

/** The codes that other RFCs define, and the RFC to look them up in. */
const elsewhere: Record<number, readonly ReplyCode[]> = {
  1845: [355],
  1985: [253, 458, 459],
  2645: [453],
  4954: [235, 334, 432, 454, 530, 534, 535, 538],
  7504: [521, 556],
};

const codes: readonly number[] = replies.map(({ code }) => code);

test('the catalogue holds 39 codes, ascending, each once', () => {
  expect(codes).toHaveLength(39);
  expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
});

test('the codes of RFC 5321 §4.2.3 are all there and are the only ones called its standard', () => {
  expect(inRfc5321).toHaveLength(24);
  expect(withStanding('standard')).toEqual(inRfc5321);
  expect(definedBy(5321)).toEqual(inRfc5321);
});

test('fifteen more codes come from other RFCs', () => {
  expect(codes.filter((code) => !inRfc5321.includes(code))).toEqual(Object.values(elsewhere).flat().sort());
});

test.each(Object.entries(elsewhere))('RFC %s defines %j', (rfc, defined) => {
  for (const code of defined) {
    expect(replyOf(code).definedIn.map(({ number }) => number)).toContain(Number(rfc));
  }
});

test('454 and 530 belong to both the login and TLS', () => {
  for (const code of [454, 530] as const) {
    expect(replyOf(code).definedIn.map(({ number }) => number)).toEqual([4954, 3207]);
    expect(replyOf(code).extensions).toEqual(['AUTH', 'STARTTLS']);
  }
});

test('355 is an experiment and 538 is history', () => {
  expect(withStanding('experimental')).toEqual([355]);
  expect(withStanding('historic')).toEqual([538]);
});

test.each([
  ['STARTTLS', [454, 530]],
  ['AUTH', [235, 334, 432, 454, 530, 534, 535, 538]],
  ['ETRN', [253, 458, 459]],
  ['ATRN', [453]],
  ['CHECKPOINT', [355]],
])('the extension %s brings %j', (extension, brought) => {
  expect(codesWhere(({ extensions }) => extensions?.includes(extension) ?? false)).toEqual(brought);
});

test.each([
  [214, 'Help Message'],
  [220, 'Service Ready'],
  [235, 'Authentication Successful'],
  [250, 'OK'],
  [334, 'Server Challenge'],
  [354, 'Start Mail Input'],
  [535, 'Authentication Failed'],
  [550, 'Mailbox Not Found'],
] as const)('%i keeps its given name %s', (code, name) => {
  expect(replyOf(code).name).toBe(name);
});

test('no two codes share a name', () => {
  expect(new Set(replies.map(({ name }) => name)).size).toBe(replies.length);
});

test.each([0, 99, 200, 255, 299, 422, 523, 541, 550.5, 5500, -250, Number.NaN])(
  '%d is not a known code',
  (number) => {
    expect(isReplyCode(number)).toBe(false);
  },
);

type Known = (typeof replies)[number];

function codesWhere(holds: (reply: Known) => boolean): number[] {
  return replies.filter(holds).map(({ code }) => code);
}

function withStanding(standing: Standing): number[] {
  return codesWhere((reply) => reply.standing === standing);
}

function definedBy(rfc: number): number[] {
  return codesWhere(({ definedIn }) =>
    definedIn.some(({ number, section }) => number === rfc && section === '4.2.3'),
  );
}
