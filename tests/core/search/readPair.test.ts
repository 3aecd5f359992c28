import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPair } from '../../../src/core/search/readPair.ts';

test.each([
  '250 334',
  '250  334',
  ' 250 334 ',
  '250 vs 334',
  '250 VS 334',
  '250 vs. 334',
  '250vs334',
  '250-vs-334'.replaceAll('-', ' '),
  '250/334',
  '250, 334',
  '250-334',
  '250–334',
  '250 & 334',
  '250+334',
  '250;334',
  '250|334',
  '250:334',
  '٢٥٠ ٣٣٤',
  '۲۵۰ ۳۳۴',
  '２５０　３３４',
])('«%s» names two codes', (typed) => {
  expect(readPair(typed)).toEqual([250, 334]);
});

test.each(['', '250', '250334', '250 33', '2500 334', '250 334 550', '250 OK', 'vs', '5.7.8', '250 -334.'])(
  '«%s» does not',
  (typed) => {
    expect(readPair(typed)).toBeUndefined();
  },
);

test('the order typed is the order asked for', () => {
  expect(readPair('334 250')).toEqual([334, 250]);
});

test('any text is survived, and two numbers of three digits are always read', () => {
  const code = fc.integer({ min: 100, max: 999 });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPair(text)));
  fc.assert(
    fc.property(code, code, (first, second) => {
      expect(readPair(`${first} vs ${second}`)).toEqual([first, second]);
    }),
  );
});
