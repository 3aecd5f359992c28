import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { PagePlace } from '../address/place.ts';
import { printAddress } from '../address/printAddress.ts';
import { type Language, languageTags } from '../core/languages.ts';
import type { Speech } from '../i18n/say.ts';
import type { RenderedPage } from '../prerender.tsx';
import { compress } from './compress.ts';
import { fillPage } from './fillPage.ts';
import { renderedPlaces } from './places.ts';
import { buildServiceWorker } from './serviceWorker.ts';
import { withPreview } from './shellPreview.ts';
import { rootOf, type Site } from './site.ts';
import { writeSiteFiles } from './siteFiles.ts';
import { structuredData } from './structuredData.ts';
import { weighBuild } from './weighBuild.ts';

/** How many pages are rendered between two reports. */
const reportEvery = 500;

const withoutSite =
  'SITE_URL is not set: the build leaves out the sitemap, structured data, and the addresses of pages and pictures in previews.';

interface Renderer {
  readonly renderPage: (place: PagePlace) => Promise<RenderedPage>;
  readonly loadSpeech: (language: Language) => Promise<Speech>;
  /** Removes the bundle again. */
  readonly discard: () => Promise<void>;
}

/**
 * Renders every page into the build with the files that stand beside them, compresses what is served, and weighs the
 * whole.
 *
 * @param siteUrl where the site will stand; empty where the build was not told, and then what needs an absolute
 * address is left out
 */
export function prerender(siteUrl: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'twocodes-prerender',
    apply: (userConfig, { command }) => command === 'build' && !userConfig.build?.ssr,
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        const { base, logger } = config;
        const renderer = await buildRenderer(config);
        const speeches = await Promise.all(languageTags.map(renderer.loadSpeech));
        const site: Site = { outDir, base, siteUrl, places: renderedPlaces(), speeches, logger };
        if (!siteUrl) logger.warn(withoutSite);
        await renderPages(site, renderer);
        await renderer.discard();
        await writeSiteFiles(site);
        await buildServiceWorker(config, outDir);
        await compress(outDir, logger);
        await weighBuild(outDir, logger);
      },
    },
  };
}

async function renderPages(site: Site, { renderPage }: Renderer): Promise<void> {
  const { outDir, places, speeches, logger } = site;
  const shell = await readFile(join(outDir, 'index.html'), 'utf8');
  for (const [index, place] of places.entries()) {
    const path = join(outDir, `${printAddress(place)}.html`);
    const speech = speeches.find(({ language }) => language === place.language);
    const about = speech && site.siteUrl ? structuredData(place, { speech, root: rootOf(site) }) : undefined;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fillPage(shell, await renderPage(place), about));
    if ((index + 1) % reportEvery === 0 || index + 1 === places.length) {
      logger.info(`rendered ${index + 1} of ${places.length} pages`);
    }
  }
  const previewed = withPreview(shell, site);
  await writeFile(join(outDir, 'index.html'), previewed);
  await writeFile(join(outDir, '404.html'), previewed);
}

/** Builds the app once more for Node and loads its renderer: the same routes and components as in the browser. */
async function buildRenderer(config: ResolvedConfig): Promise<Renderer> {
  // Inside node_modules, where the bundle finds its packages; named by the process, as two builds may run at once.
  const folder = join(config.root, `node_modules/.twocodes-${process.pid}`);
  await build({
    root: config.root,
    base: config.base,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.tsx', outDir: folder, emptyOutDir: true },
  });
  const { renderPage, loadSpeech } = await import(pathToFileURL(join(folder, 'prerender.js')).href);
  return { renderPage, loadSpeech, discard: () => rm(folder, { recursive: true }) };
}
