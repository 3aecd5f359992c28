import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { PagePlace } from '../address/place.ts';
import { printAddress } from '../address/printAddress.ts';
import type { RenderedPage } from '../prerender.tsx';
import { compress } from './compress.ts';
import { fillPage } from './fillPage.ts';
import { renderedPlaces } from './places.ts';
import { buildServiceWorker } from './serviceWorker.ts';
import { weighBuild } from './weighBuild.ts';

/** How many pages are rendered between two reports. */
const reportEvery = 500;

interface Renderer {
  readonly renderPage: (place: PagePlace) => Promise<RenderedPage>;
  /** Removes the bundle again. */
  readonly discard: () => Promise<void>;
}

/** Renders every page into the build, compresses what is served, and weighs the whole. */
export function prerender(): Plugin {
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
        await renderPages(config, outDir);
        await buildServiceWorker(config, outDir);
        await compress(outDir, config.logger);
        await weighBuild(outDir, config.logger);
      },
    },
  };
}

async function renderPages(config: ResolvedConfig, outDir: string): Promise<void> {
  const { renderPage, discard } = await buildRenderer(config);
  const shell = await readFile(join(outDir, 'index.html'), 'utf8');
  const places = renderedPlaces();
  for (const [index, place] of places.entries()) {
    const path = join(outDir, `${printAddress(place)}.html`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fillPage(shell, await renderPage(place)));
    if ((index + 1) % reportEvery === 0 || index + 1 === places.length) {
      config.logger.info(`rendered ${index + 1} of ${places.length} pages`);
    }
  }
  await writeFile(join(outDir, '404.html'), shell);
  await discard();
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
  const { renderPage } = await import(pathToFileURL(join(folder, 'prerender.js')).href);
  return { renderPage, discard: () => rm(folder, { recursive: true }) };
}
