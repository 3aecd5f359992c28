import { previewSize } from '../address/printFiles.ts';
import { type Language, languages } from '../core/languages.ts';
import { breakLines } from './breakLines.ts';
import { type Drawing, numeralFace, type Sheet, textFaces } from './drawing.ts';
import type { ColourName, Palette } from './palette.ts';

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly colour: ColourName;
  /** English, as the protocol's names are, also where the picture reads from right to left. */
  readonly english?: boolean;
}

/** Where a text stands: by its edge or middle, at a distance from the side where reading begins. */
export interface TextPlace {
  readonly x: number;
  /** Of the first line's baseline. */
  readonly y: number;
  readonly align?: 'start' | 'center' | 'end';
}

/** One digit of a code and its colour. */
export interface Digit {
  readonly digit: string;
  readonly colour: ColourName;
}

/** How wide each digit of the numerals' face is, as a part of its size. */
export const digitWidth = 0.467;

/**
 * A preview picture in the making. Distances are counted from the side where reading begins, so that an Arabic
 * picture is a true mirror.
 */
export interface PreviewSheet {
  readonly width: (text: string, style: TextStyle) => number;
  readonly lines: (text: string, widest: number, style: TextStyle) => string[];
  readonly write: (text: string, place: TextPlace, style: TextStyle) => void;
  /** A code in large numerals, a colour for each digit, by the edge where reading begins. */
  readonly numeral: (digits: readonly Digit[], at: { x: number; y: number; size: number }) => void;
  readonly rule: (x: number, y: number, width: number, height: number, colour: ColourName) => void;
  /** The marks of the two sides: a circle for the first, a square for the second. */
  readonly marker: (side: 'first' | 'second', at: { x: number; y: number; size: number }) => void;
  readonly sheet: Sheet;
}

/** The room at each side of a preview. */
export const margin = 72;

/** Opens a sheet of paper for a preview in a language, with the wordmark at its head. */
export function openPreview(drawing: Drawing, palette: Palette, language: Language): PreviewSheet {
  const sheet = drawing.sheet(previewSize.width, previewSize.height);
  const mirrored = languages[language].direction === 'rtl';
  const across = (x: number, width = 0) => (mirrored ? previewSize.width - x - width : x);

  function apply({ size, weight = 400, colour, english = false }: TextStyle): void {
    sheet.font = `${weight} ${size}px ${textFaces}`;
    sheet.fillStyle = palette[colour];
    sheet.direction = mirrored && !english ? 'rtl' : 'ltr';
  }

  function put(text: string, { x, y, align = 'start' }: TextPlace): void {
    const sides = mirrored
      ? ({ start: 'right', end: 'left' } as const)
      : ({ start: 'left', end: 'right' } as const);
    sheet.textAlign = align === 'center' ? align : sides[align];
    sheet.fillText(text, across(x), y);
  }

  function width(text: string, style: TextStyle): number {
    apply(style);
    return sheet.measureText(text).width;
  }

  sheet.fillStyle = palette.paper;
  sheet.fillRect(0, 0, previewSize.width, previewSize.height);

  const preview: PreviewSheet = {
    width,
    lines: (text, widest, style) => breakLines(text, widest, (line) => width(line, style)),
    write(text, place, style) {
      apply(style);
      put(text, place);
    },
    numeral(digits, { x, y, size }) {
      sheet.font = `${size}px ${numeralFace}`;
      sheet.textAlign = 'left';
      const left = across(x, digits.length * digitWidth * size);
      for (const [index, { digit, colour }] of digits.entries()) {
        sheet.fillStyle = palette[colour];
        sheet.fillText(digit, left + index * digitWidth * size, y);
      }
    },
    rule(x, y, ruleWidth, height, colour) {
      sheet.fillStyle = palette[colour];
      sheet.fillRect(across(x, ruleWidth), y, ruleWidth, height);
    },
    marker(side, { x, y, size }) {
      const stroke = size / 8;
      sheet.lineWidth = stroke;
      sheet.strokeStyle = palette.ink;
      sheet.beginPath();
      if (side === 'second')
        sheet.rect(across(x, size) + stroke / 2, y + stroke / 2, size - stroke, size - stroke);
      else sheet.arc(across(x, size) + size / 2, y + size / 2, (size - stroke) / 2, 0, 2 * Math.PI);
      sheet.stroke();
    },
    sheet,
  };
  preview.marker('first', { x: margin, y: 66, size: 26 });
  preview.marker('second', { x: margin + 32, y: 66, size: 26 });
  preview.write(
    'Twocodes',
    { x: margin + 74, y: 90 },
    { size: 32, weight: 600, colour: 'ink', english: true },
  );
  return preview;
}
