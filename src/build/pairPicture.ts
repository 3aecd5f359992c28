import { previewSize } from '../address/printFiles.ts';
import { compareDigits, type DigitComparison } from '../core/compare/digits.ts';
import type { ReplyCode } from '../core/smtp/catalogue.ts';
import type { ReplyClass } from '../core/smtp/digits.ts';
import type { Reply } from '../core/smtp/reply.ts';
import type { Speech } from '../i18n/say.ts';
import type { ColourName } from './palette.ts';
import { digitWidth, margin, type PreviewSheet, type TextStyle } from './previewSheet.ts';

type Side = 'first' | 'second';

const axis = previewSize.width / 2;
/** Between the axis and each side. */
const gap = 56;
const columnWidth = axis - gap - margin;
/** Where the axis begins and ends, below the head of the picture. */
const [top, bottom] = [116, 566];

/** The digits have room at their sides, by which they stand nearer to the axis: their ink then meets the names' edge. */
const numeral = { size: 300, baseline: 352, room: 9 };
const marker = { size: 24, gap: 14 };
const name = {
  baseline: 424,
  leading: 44,
  style: { size: 34, weight: 600, colour: 'ink', english: true },
} as const;
const rule = { below: 16, height: 7 };
const translated = { below: 44, leading: 42, style: { size: 29, colour: 'ink-quiet' } } as const;
const aside: TextStyle = { size: 29, colour: 'ink-quiet' };

const classColours: Record<ReplyClass, ColourName> = {
  2: 'completion',
  3: 'intermediate',
  4: 'transient',
  5: 'permanent',
};

/** One code's side, its names broken into lines. */
interface Column {
  readonly side: Side;
  readonly reply: Reply;
  readonly name: readonly string[];
  readonly translated: readonly string[];
  /** Where its last line stands, before the whole is moved to the middle. */
  readonly foot: number;
}

/** Draws two codes about an axis, as the heading of a comparison shows them. */
export function drawPair(
  preview: PreviewSheet,
  speech: Speech,
  first: Reply<ReplyCode>,
  second: Reply<ReplyCode>,
): void {
  const columns = [setColumn(preview, speech, 'first', first), setColumn(preview, speech, 'second', second)];
  const down = Math.max(0, (bottom - Math.max(...columns.map(({ foot }) => foot))) / 2);
  drawAxis(
    preview,
    speech.say(($) => $.comparison.vs),
    down,
  );
  const digits = compareDigits(first, second);
  for (const column of columns) {
    drawNumeral(preview, column.side, digits, down);
    drawNames(preview, column, down);
  }
}

function setColumn(
  preview: PreviewSheet,
  { say, language }: Speech,
  side: Side,
  reply: Reply<ReplyCode>,
): Column {
  const names = preview.lines(reply.name, columnWidth - marker.size - marker.gap, name.style);
  const own = say(($) => $.replies[reply.code].name);
  const translations = language === 'en' ? [] : preview.lines(own, columnWidth, translated.style);
  const foot =
    ruleOf(names) +
    (translations.length > 0 ? translated.below + (translations.length - 1) * translated.leading : 0);
  return { side, reply, name: names, translated: translations, foot };
}

/** Where the rule below a name ends. */
function ruleOf(names: readonly string[]): number {
  return name.baseline + (names.length - 1) * name.leading + rule.below + rule.height;
}

/** The axis: the protocol at its head, and halfway down the numerals the word between the two codes. */
function drawAxis(preview: PreviewSheet, word: string, down: number): void {
  const middle = numeral.baseline - numeral.size / 3 + down;
  const draw = (from: number, to: number) => preview.rule(axis - 1, from, 2, to - from, 'hairline');
  preview.write('SMTP', { x: axis, y: 90, align: 'center' }, { ...aside, english: true });
  draw(top, middle - 34);
  preview.write(word, { x: axis, y: middle + 9, align: 'center' }, aside);
  draw(middle + 34, bottom);
}

/** A code in large numerals: the digits that differ in ink, the shared ones quieter. */
function drawNumeral(
  preview: PreviewSheet,
  side: Side,
  digits: readonly DigitComparison[],
  down: number,
): void {
  const width = digits.length * digitWidth * numeral.size;
  const x = side === 'first' ? axis - gap + numeral.room - width : axis + gap - numeral.room;
  preview.numeral(
    digits.map((digit) => ({ digit: digit[side], colour: digit.differs ? 'ink' : 'ink-faint' })),
    { x, y: numeral.baseline + down, size: numeral.size },
  );
}

/**
 * The protocol's name, led by the side's mark and underlined in its class's colour, and below it the name in the
 * reader's language.
 */
function drawNames(preview: PreviewSheet, column: Column, down: number): void {
  const { side, reply } = column;
  const led = marker.size + marker.gap;
  const width = led + Math.max(...column.name.map((line) => preview.width(line, name.style)));
  const start = side === 'first' ? axis - gap - width : axis + gap;
  const foot = ruleOf(column.name) + down;
  preview.marker(side, { x: start, y: name.baseline + down - marker.size, size: marker.size });
  for (const [index, line] of column.name.entries()) {
    preview.write(line, { x: start + led, y: name.baseline + down + index * name.leading }, name.style);
  }
  preview.rule(start, foot - rule.height, width, rule.height, classColours[reply.class]);
  const edge = side === 'first' ? ({ x: axis - gap, align: 'end' } as const) : { x: axis + gap };
  for (const [index, line] of column.translated.entries()) {
    const y = foot + translated.below + index * translated.leading;
    preview.write(line, { ...edge, y }, translated.style);
  }
}
