/** Where the decimal digits of the scripts our readers type begin: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Writes decimal digits of other scripts, full-width ones too, as 0 to 9. */
export function foldDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point <= start + 9);
    return zero === undefined ? digit : String(point - zero);
  });
}

/**
 * Folds a text for searching: case, accents, the Vietnamese đ, Arabic marks and letter variants
 * (أ إ آ as ا, ة as ه, ى as ي) and digits of other scripts no longer count.
 */
export function fold(text: string): string {
  return foldDigits(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll('ß', 'ss');
}
