import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printManifest } from '../address/printFiles.ts';
import { openDrawing } from './drawing.ts';
import { writeIcons } from './icons.ts';
import { manifest } from './manifest.ts';
import { readPalette } from './palette.ts';
import { writePreviews } from './previewPictures.ts';
import { robots } from './robots.ts';
import { rootOf, type Site } from './site.ts';
import { sitemap } from './sitemap.ts';

/**
 * Writes what stands beside the pages for search engines, chats and systems that install: pictures, icons, manifests,
 * `robots.txt`, and the sitemap where the build knows the site.
 */
export async function writeSiteFiles(site: Site): Promise<void> {
  const { outDir, base, siteUrl, places, speeches, logger } = site;
  const palette = readPalette();
  const drawing = await openDrawing();
  for (const speech of speeches) {
    await writePreviews(outDir, speech, drawing, palette);
    const text = JSON.stringify(manifest(speech, base, palette));
    await writeFile(join(outDir, printManifest(speech.language)), text);
    logger.info(`drew the preview pictures of ${speech.language}`);
  }
  await writeIcons(outDir, drawing, palette);
  await writeFile(join(outDir, 'robots.txt'), robots(base, siteUrl));
  if (siteUrl) await writeFile(join(outDir, 'sitemap.xml'), sitemap(places, rootOf(site)));
}
