import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type ResolvedConfig } from 'vite';

interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * Builds the service worker into the build. It keeps from the first visit on what every page needs: the shell, the
 * script and the styles; words are kept language by language as they are used.
 */
export async function buildServiceWorker(config: ResolvedConfig, outDir: string): Promise<void> {
  await build({
    root: config.root,
    base: config.base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __PRECACHE__: JSON.stringify(await listPrecache(config.base, outDir)),
      __SHELL__: JSON.stringify(config.base),
    },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(config.root, 'src/worker/worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

async function listPrecache(base: string, outDir: string): Promise<PrecacheEntry[]> {
  const assets = (await readdir(join(outDir, 'assets'))).filter((file) => !file.startsWith('words-'));
  return [
    { url: base, revision: await revisionOf(join(outDir, 'index.html')) },
    { url: `${base}icon.svg`, revision: await revisionOf(join(outDir, 'icon.svg')) },
    ...assets.map((file) => ({ url: `${base}assets/${file}`, revision: null })),
  ];
}

async function revisionOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}
