import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLogger, runnerImport } from 'vite';
import { compress } from '../../src/build/compress.ts';
import { languageTags } from '../../src/core/languages.ts';
import { buildFolder } from '../deploy/built.ts';
import { installNginx } from '../deploy/installNginx.ts';
import type { RunningNginx } from '../deploy/startNginx.ts';
import { handWritten } from './handWritten.ts';

/** The pages that are measured, one written from each side. */
export const comparisons = ['/ar/smtp/450-vs-550', '/es/smtp/250-vs-334'] as const;

/** The same addresses three times: as built, as if written by hand without a script, and from the shell alone. */
export const siteNames = ['ours', 'limit', 'shell'] as const;

/** One of the sites that are compared. */
export type SiteName = (typeof siteNames)[number];

/** Where the sites are served. */
export interface RunningSites {
  readonly addresses: Readonly<Record<SiteName, string>>;
  readonly stop: () => Promise<void>;
}

/** Serves the three sites, each by an nginx of its own with the configuration that is shipped. */
export async function startSites(): Promise<RunningSites> {
  installNginx();
  const folder = mkdtempSync(join(tmpdir(), 'twocodes-bench-'));
  const limit = await makeLimit(join(folder, 'limit'));
  const shell = makeShell(join(folder, 'shell'));
  const running = [await serve(buildFolder), await serve(limit), await serve(shell)] as const;
  const [ours, ...others] = running;
  return {
    addresses: { ours: ours.address, limit: others[0].address, shell: others[1].address },
    stop: async () => {
      for (const nginx of running) await nginx.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts nginx for a folder. Its module is run anew for each one, since it reads once which build to serve. */
async function serve(folder: string): Promise<RunningNginx> {
  const before = process.env.TWOCODES_DIST;
  process.env.TWOCODES_DIST = folder;
  const path = join(import.meta.dirname, '../deploy/startNginx.ts');
  const { module } = await runnerImport<typeof import('../deploy/startNginx.ts')>(path);
  if (before === undefined) delete process.env.TWOCODES_DIST;
  else process.env.TWOCODES_DIST = before;
  return module.startNginx();
}

async function makeLimit(folder: string): Promise<string> {
  copyFrame(folder);
  for (const address of comparisons) {
    const page = readFileSync(join(buildFolder, `${address}.html`), 'utf8');
    write(join(folder, `${address}.html`), handWritten(page));
  }
  await compress(folder, createLogger('silent'));
  return folder;
}

function makeShell(folder: string): string {
  copyFrame(folder);
  for (const address of comparisons) {
    for (const ending of ['', '.br', '.gz']) {
      write(join(folder, `${address}.html${ending}`), readFileSync(join(buildFolder, `index.html${ending}`)));
    }
  }
  return folder;
}

/** Copies the build without its pages. */
function copyFrame(folder: string): void {
  const isPage = (name: string) => languageTags.some((tag) => name === tag || name.startsWith(`${tag}.html`));
  for (const name of readdirSync(buildFolder).filter((entry) => !isPage(entry))) {
    cpSync(join(buildFolder, name), join(folder, name), { recursive: true });
  }
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
