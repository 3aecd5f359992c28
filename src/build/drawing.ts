import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { indexedPng } from './indexedPng.ts';

/** What is drawn on, by its coordinates in pixels. */
export type Sheet = SKRSContext2D;

/** What pictures are drawn with. */
export interface Drawing {
  /** An empty sheet. */
  readonly sheet: (width: number, height: number) => Sheet;
  /** What has been drawn on a sheet, as a PNG. */
  readonly print: (sheet: Sheet) => Buffer;
  /** Draws an SVG into a square of the sheet. */
  readonly placeSvg: (sheet: Sheet, svg: Buffer, at: { x: number; y: number; size: number }) => Promise<void>;
}

/** The face of the numerals, as on the pages. */
export const numeralFace = '"Twocodes Numerals"';

/** The faces of the text. Each holds one script's characters of the same design, so a text may run through all. */
export const textFaces = '"Text latin", "Text latin-ext", "Text vietnamese", "Text arabic"';

/** The subsets that are read, by package: what the five languages are written with. */
export const textSubsets = {
  'noto-sans': ['latin', 'latin-ext', 'vietnamese'],
  'noto-sans-arabic': ['arabic'],
} as const;

/** Opens the drawing tools, with the fonts of our packages and none of the system: pictures look alike everywhere. */
export async function openDrawing(): Promise<Drawing> {
  // Read once, when the package is first loaded.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas');
  for (const [path, name] of fontFiles()) {
    if (!GlobalFonts.registerFromPath(path, name)) throw new Error(`Font cannot be read: ${path}`);
  }
  return {
    sheet(width, height) {
      const sheet = createCanvas(width, height).getContext('2d');
      // By itself the language of the system decides on the shapes of some letters.
      sheet.lang = 'en';
      return sheet;
    },
    print(sheet) {
      const { width, height } = sheet.canvas;
      return indexedPng(sheet.getImageData(0, 0, width, height).data, width, height);
    },
    async placeSvg(sheet, svg, { x, y, size }) {
      sheet.drawImage(await loadImage(svg), x, y, size, size);
    },
  };
}

/** The font files and the names they are drawn by. */
function fontFiles(): [path: string, name: string][] {
  const { resolve } = createRequire(import.meta.url);
  const texts = Object.entries(textSubsets).flatMap(([family, subsets]) =>
    subsets.flatMap((subset) =>
      [400, 600].map((weight): [string, string] => [
        resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`),
        `Text ${subset}`,
      ]),
    ),
  );
  const numerals = fileURLToPath(new URL('../styles/numerals.woff2', import.meta.url));
  return [...texts, [numerals, numeralFace.replaceAll('"', '')]];
}
