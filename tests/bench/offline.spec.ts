import type { Browser } from '@playwright/test';
import { test } from './bench.ts';
import { countBytes } from './countBytes.ts';
import { kB, type Row, report } from './report.ts';
import { comparisons } from './sites.ts';

/** Long enough for everything that comes after the page on this machine, in milliseconds. */
const settling = 2000;

test('what working without a network costs', async ({ browser, sites }, testInfo) => {
  const rows: Row[] = [];
  for (const path of comparisons) {
    const without = await visit(browser, sites.ours, path, 'block');
    const withWorker = await visit(browser, sites.ours, path, 'allow');
    rows.push({
      page: `\`${path}\``,
      'without a worker, KB': kB(without),
      'with it, KB': kB(withWorker),
      'offline costs, KB': kB(withWorker - without),
    });
  }
  report(testInfo, 'offline', rows);
});

/** Visits a page for the first time, waits until it can do without a network, and gives all the bytes that came. */
async function visit(
  browser: Browser,
  site: string,
  path: string,
  serviceWorkers: 'allow' | 'block',
): Promise<number> {
  const counter = await countBytes(site);
  const context = await browser.newContext({ serviceWorkers });
  const page = await context.newPage();
  await page.goto(`${counter.address}${path}`, { waitUntil: 'networkidle' });
  if (serviceWorkers === 'allow') {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const kept = async () => (await (await caches.open('twocodes-words')).keys()).length > 0;
      while (!(await kept())) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }
  await page.waitForTimeout(settling);
  await context.close();
  await counter.stop();
  return counter.bytes();
}
