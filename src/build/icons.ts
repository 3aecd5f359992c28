import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing } from './drawing.ts';
import type { Palette } from './palette.ts';

interface Icon {
  readonly file: string;
  /** In pixels, each way. */
  readonly size: number;
  /** What manifests use it for; none for the one that only pages name. */
  readonly purpose?: 'any' | 'maskable';
  /** Set where the system cuts the icon to a shape of its own: paper all over, and the marks this much smaller. */
  readonly cut?: { readonly marks: number };
}

/** The icons that are drawn at build, for systems that take no SVG. */
export const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  // Whatever the shape, a circle of four fifths of the width stays; the marks have to fit into it.
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable', cut: { marks: 0.8 } },
  { file: 'apple-touch-icon.png', size: 180, cut: { marks: 0.9 } },
];

/** Draws the icons from the one that is an SVG, and writes them into the build. */
export async function writeIcons(outDir: string, drawing: Drawing, palette: Palette): Promise<void> {
  const svg = await readFile(new URL('../../public/icon.svg', import.meta.url));
  for (const { file, size, cut } of icons) {
    const sheet = drawing.sheet(size, size);
    if (cut) {
      sheet.fillStyle = palette.paper;
      sheet.fillRect(0, 0, size, size);
    }
    const drawn = size * (cut?.marks ?? 1);
    const edge = (size - drawn) / 2;
    await drawing.placeSvg(sheet, svg, { x: edge, y: edge, size: drawn });
    await writeFile(join(outDir, file), await sheet.canvas.encode('png'));
  }
}
