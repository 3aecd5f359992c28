import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a module of the bench into a script for a page.
 * @param name `search` for `searchInPage.ts`, whose exports the page then finds in `window.searchInPage`
 */
export async function bundleForPage(name: string): Promise<string> {
  const module = `${name}InPage`;
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, `${module}.ts`), formats: ['iife'], name: module },
    },
  })) as Rolldown.RolldownOutput[];
  return built?.output[0].code ?? '';
}
