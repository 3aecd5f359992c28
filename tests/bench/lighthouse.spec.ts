import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium } from '../support/chromium.ts';
import { test } from './bench.ts';
import { type Row, report } from './report.ts';
import { comparisons } from './sites.ts';

const run = promisify(execFile);

interface LighthouseReport {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

test('Lighthouse, as a phone sees it', async ({ sites }, testInfo) => {
  if (spawnSync('lighthouse', ['--version']).status !== 0) {
    process.stdout.write('\nNo lighthouse found: see docs/performance.md for how to run with it.\n\n');
    return;
  }
  const rows: Row[] = [];
  for (const path of comparisons)
    rows.push({ page: `\`${path}\``, ...(await judge(`${sites.ours}${path}`)) });
  report(testInfo, 'lighthouse', rows);
});

/** The score of each category, 0 to 100, and what cost points. */
async function judge(address: string): Promise<Row> {
  const { stdout } = await run(
    'lighthouse',
    [address, '--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits, lighthouseVersion }: LighthouseReport = JSON.parse(stdout);
  const scores = Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]);
  const faults = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  process.stdout.write(`${address}: ${faults.map(({ title }) => title).join('; ') || 'no complaint'}\n`);
  return { version: lighthouseVersion, ...Object.fromEntries(scores) };
}
