import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldDigits } from '../../../src/core/search/fold.ts';

test.each([
  ['Contraseña', 'contrasena'],
  ['LỖI', 'loi'],
  ['địa chỉ', 'dia chi'],
  ['Đăng nhập', 'dang nhap'],
  ['Größe', 'grosse'],
  ['GRÖSSE', 'grosse'],
  ['Überlauf', 'uberlauf'],
  ['أ إ آ ا ٱ', 'ا ا ا ا ٱ'],
  ['القائمة الرمادية', 'القايمه الرماديه'],
  ['مستوى', 'مستوي'],
  ['كَلِمَة المُرور', 'كلمه المرور'],
  ['رســالة', 'رساله'],
  ['مسؤول، هيئة', 'مسوول، هييه'],
  ['٥٥٠', '550'],
  ['５．７．８', '5.7.8'],
])('%s is looked for as %s', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test.each([
  ['٠١٢٣٤٥٦٧٨٩', 'Arabic'],
  ['۰۱۲۳۴۵۶۷۸۹', 'Persian'],
  ['०१२३४५६७८९', 'Devanagari'],
  ['০১২৩৪৫৬৭৮৯', 'Bengali'],
  ['๐๑๒๓๔๕๖๗๘๙', 'Thai'],
  ['０１２３４５６７８９', 'full-width'],
])('%s are the digits 0 to 9 (%s)', (digits) => {
  expect(foldDigits(digits)).toBe('0123456789');
});

test('folding a second time changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldDigits(foldDigits(text))).toBe(foldDigits(text));
    }),
    { numRuns: 5000 },
  );
});

test('composed and decomposed spellings are looked for alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
    { numRuns: 2000 },
  );
});
