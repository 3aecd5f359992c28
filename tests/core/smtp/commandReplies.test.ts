import { expect, test } from 'vitest';
import { type ReplyCode, replies, replyOf } from '../../../src/core/smtp/catalogue.ts';
import type { Source } from '../../../src/core/smtp/source.ts';
import type { Stage } from '../../../src/core/smtp/stages.ts';

interface Answers {
  readonly success?: readonly ReplyCode[];
  readonly intermediate?: readonly ReplyCode[];
  readonly error?: readonly ReplyCode[];
}

/** The command-reply sequences of RFC 5321 §4.3.2; `any` holds what its introduction allows every command. */
const table: Partial<Record<Stage, Answers>> = {
  connect: { success: [220], error: [554] },
  helo: { success: [250], error: [502, 504, 550] },
  mail: { success: [250], error: [451, 452, 455, 503, 550, 552, 553, 555] },
  rcpt: { success: [250, 251], error: [450, 451, 452, 455, 503, 550, 551, 552, 553, 555] },
  data: { intermediate: [354], error: [503, 554] },
  endOfData: { success: [250], error: [450, 451, 452, 550, 552, 554] },
  rset: { success: [250] },
  vrfy: { success: [250, 251, 252], error: [502, 504, 550, 551, 553] },
  expn: { success: [250, 252], error: [500, 502, 504, 550] },
  help: { success: [211, 214], error: [502, 504] },
  noop: { success: [250] },
  quit: { success: [221] },
  any: { error: [421, 500, 501] },
};

const rows = Object.entries(table) as [Stage, Answers][];
const pairsOfTable = rows
  .flatMap(([stage, answers]) => Object.values(answers).flat().map(pairWith(stage)))
  .sort();

test('every answer of the table is known, with the table as its source', () => {
  const fromTable = replies.flatMap(({ code, occursAt }) =>
    occursAt.filter(({ source }) => isTable(source)).map(({ stage }) => pairWith(stage)(code)),
  );
  expect(fromTable.sort()).toEqual(pairsOfTable);
});

test('what can occur besides the table names another source', () => {
  const besides = replies.flatMap(({ code, occursAt }) =>
    occursAt.filter(({ stage }) => !pairsOfTable.includes(pairWith(stage)(code))),
  );
  expect(besides.filter(({ source }) => isTable(source))).toEqual([]);
  expect(besides.length).toBeGreaterThan(0);
});

test.each(rows)('at %s success, intermediate and error answers have those first digits', (_, answers) => {
  expect(answers.success?.filter((code) => replyOf(code).class !== 2) ?? []).toEqual([]);
  expect(answers.intermediate?.filter((code) => replyOf(code).class !== 3) ?? []).toEqual([]);
  expect(answers.error?.filter((code) => replyOf(code).class < 4) ?? []).toEqual([]);
});

test.each([
  ['starttls', [220, 454, 501], 'RFC 3207 §4'],
  ['auth', [235, 334, 432, 454, 500, 501, 503, 504, 534, 535, 538], 'RFC 4954 §4 and §6'],
  ['etrn', [250, 251, 252, 253, 458, 459, 500, 501], 'RFC 1985 §5.1'],
  ['atrn', [250, 450, 451, 453, 530], 'RFC 2645 §5.2.1'],
  ['bdat', [250, 503], 'RFC 3030 §2'],
] as const satisfies readonly (readonly [Stage, readonly ReplyCode[], string])[])(
  '%s is answered by %j (%s)',
  (stage: Stage, expected: readonly number[]) => {
    expect(codesAt(stage)).toEqual(expected);
  },
);

test('the start and the end of a session have few answers', () => {
  expect(codesAt('connect')).toEqual([220, 421, 521, 554]);
  expect(codesAt('quit')).toEqual([221]);
});

test('no code is listed twice at one stage, and each is listed somewhere', () => {
  for (const { code, occursAt } of replies) {
    const met = occursAt.map(({ stage }) => stage);
    expect(met.length, `${code}`).toBeGreaterThan(0);
    expect(new Set(met).size, `${code}`).toBe(met.length);
  }
});

test('a reply to RCPT TO is about one recipient, unless the whole session is out of order', () => {
  const others = replies.filter(({ occursAt }) =>
    occursAt.some(({ stage, affects }) => stage === 'rcpt' && affects !== 'recipient'),
  );
  expect(others.map(({ code }) => code)).toEqual([503]);
});

test('a reply after the data is about the whole message', () => {
  for (const { occursAt } of replies) {
    expect(occursAt.find(({ stage }) => stage === 'endOfData')?.affects ?? 'message').toBe('message');
  }
});

function codesAt(stage: Stage): number[] {
  return replies
    .filter(({ occursAt }) => occursAt.some((occurrence) => occurrence.stage === stage))
    .map(({ code }) => code);
}

function pairWith(stage: Stage) {
  return (code: number) => `${stage} ${code}`;
}

function isTable(source: Source): boolean {
  return source.kind === 'rfc' && source.number === 5321 && source.section === '4.3.2';
}
