import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile, type Plugin, preview } from 'vite';

/** The app served below a path of a site. */
export interface SiteBelow {
  /** Without a slash at its end: `http://127.0.0.1:4180/codes`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the app once more, to be served below a path, and serves it. Its pages come from the shell: rendering them
 * would take longer than all that is tested with them.
 */
export async function serveBelow(path: string): Promise<SiteBelow> {
  const outDir = mkdtempSync(join(tmpdir(), 'twocodes-below-'));
  const config = await configBelow(path);
  const plugins = (config.plugins ?? []).flat().filter((plugin) => !isPrerender(plugin as Plugin));
  const shared = {
    ...config,
    plugins,
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
  } as const;
  await build({ ...shared, build: { ...config.build, outDir, emptyOutDir: true } });
  copyFileSync(join(outDir, 'index.html'), join(outDir, '404.html'));
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 4180 } });
  return {
    address: String(server.resolvedUrls?.local[0]).replace(/\/$/, ''),
    stop: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** The project's own configuration, as it reads `BASE_PATH`. */
async function configBelow(path: string) {
  process.env.BASE_PATH = path;
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
  delete process.env.BASE_PATH;
  if (!loaded) throw new Error('The project has no configuration of Vite');
  return loaded.config;
}

function isPrerender(plugin: Plugin): boolean {
  return plugin.name === 'twocodes-prerender';
}
