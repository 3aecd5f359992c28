import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printPreview } from '../address/printFiles.ts';
import { replyOf } from '../core/smtp/catalogue.ts';
import { confusedPairs } from '../core/smtp/confusedPairs.ts';
import type { Speech } from '../i18n/say.ts';
import type { Drawing } from './drawing.ts';
import { drawPair } from './pairPicture.ts';
import type { Palette } from './palette.ts';
import { openPreview, type PreviewSheet } from './previewSheet.ts';
import { drawSite } from './sitePicture.ts';

/**
 * Draws the pictures that preview a shared link in a language, and writes them into the build: one for the site and
 * one for each pair that people confuse.
 */
export async function writePreviews(
  outDir: string,
  speech: Speech,
  drawing: Drawing,
  palette: Palette,
): Promise<void> {
  const { language } = speech;
  async function write(path: string, draw: (preview: PreviewSheet) => void): Promise<void> {
    const preview = openPreview(drawing, palette, language);
    draw(preview);
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, drawing.print(preview.sheet));
  }

  await write(printPreview({ kind: 'front', language }), (preview) => drawSite(preview, speech));
  for (const [first, second] of confusedPairs) {
    const place = { kind: 'pair', language, protocol: 'smtp', first, second } as const;
    await write(printPreview(place), (preview) => drawPair(preview, speech, replyOf(first), replyOf(second)));
  }
}
