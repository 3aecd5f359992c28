import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, readMarkup } from '../../src/i18n/markup.ts';

test.each([
  ['', []],
  ['plain', ['plain:plain']],
  ['`550`', ['wire:550']],
  ['Send `RCPT TO` again.', ['plain:Send ', 'wire:RCPT TO', 'plain: again.']],
  ['lista gris (*greylisting*)', ['plain:lista gris (', 'term:greylisting', 'plain:)']],
  ['cancels with `*`.', ['plain:cancels with ', 'wire:*', 'plain:.']],
  ['`250``354`', ['wire:250', 'wire:354']],
  ['one ` alone', ['plain:one ` alone']],
  ['2 * 3', ['plain:2 * 3']],
] as const)('%s', (text, expected) => {
  expect(readMarkup(text).map((piece) => `${piece.kind}:${piece.text}`)).toEqual(expected);
});

test('no character of a text is lost but its marks', () => {
  const text = fc.string({ unit: fc.constantFrom('`', '*', 'a', ' ', 'ع', '.') });
  fc.assert(
    fc.property(text, (written) => {
      const again = readMarkup(written)
        .map(({ kind, text: piece }) => ({ plain: piece, wire: `\`${piece}\``, term: `*${piece}*` })[kind])
        .join('');
      expect(again).toBe(written);
      expect(readMarkup(written).every((piece) => piece.text.length > 0)).toBe(true);
    }),
  );
});

test('titles say the words without the marks', () => {
  expect(plainText('The session to `QUIT`, *greylisting*')).toBe('The session to QUIT, greylisting');
});
