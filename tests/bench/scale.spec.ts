import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Row, report } from './report.ts';
import { inventCodes, writeCodes } from './synthetic.ts';

const project = resolve(import.meta.dirname, '../..');

/** How many codes are tried: today's, and those of a catalogue that has grown. */
const counts = [39, 64, 150];

test('how the build grows with the number of codes', async ({}, testInfo) => {
  const rows: Row[] = [];
  for (const count of counts) rows.push(await buildWith(count));
  report(testInfo, 'scale', rows);
});

/** Builds a copy of the project that has so many codes. */
async function buildWith(count: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'twocodes-scale-'));
  try {
    copyProject(root);
    writeCodes(root, inventCodes(count));
    const start = performance.now();
    const build = spawn('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
    const [status] = await once(build, 'exit');
    expect(status, `the build with ${count} codes`).toBe(0);
    const seconds = (performance.now() - start) / 1000;
    return { codes: count, pairs: (count * (count - 1)) / 2, 'build, s': seconds.toFixed(0), ...weigh(root) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function copyProject(root: string): void {
  const left = ['.git', 'dist', 'node_modules', 'test-results', 'tests'];
  for (const name of readdirSync(project).filter((entry) => !left.includes(entry))) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  // Not linked as a whole: what a build keeps there for itself stays in the copy.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')).filter(
    (entry) => !entry.startsWith('.twocodes'),
  )) {
    symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name));
  }
}

function weigh(root: string): Row {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = (chosen: typeof files) =>
    chosen.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const ending = (text: string) => files.filter(({ name }) => name.endsWith(text));
  const script = ending('.js.br').filter(({ name }) => name.startsWith('index-'));
  const words = ending('.js.br').filter(({ name }) => name.startsWith('words-ar-'));
  return {
    'pages rendered': ending('.html').length - 2,
    files: files.length,
    MB: (bytes(files) / 1e6).toFixed(0),
    'script, KB': (bytes(script) / 1000).toFixed(0),
    'Arabic words, KB': (bytes(words) / 1000).toFixed(0),
  };
}
