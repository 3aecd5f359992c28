import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { rounds, test } from './bench.ts';
import { onPhone } from './phone.ts';
import { ms, type Row, report } from './report.ts';
import type { SearchTimes, timeSearch } from './searchInPage.ts';
import { spread } from './statistics.ts';

declare global {
  interface Window {
    search: { timeSearch: typeof timeSearch };
  }
}

test('one key in the search of the picker', async ({ browser }, testInfo) => {
  const script = await bundle();
  const rows: Row[] = [];
  for (const count of [64, 10_000]) {
    const runs: SearchTimes[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await onPhone(browser, async ({ page }) => {
        await page.addScriptTag({ content: script });
        runs.push(await page.evaluate((codes) => window.search.timeSearch(codes), count));
      });
    }
    rows.push({
      codes: count.toLocaleString('en'),
      'index, once, ms': ms(spread(runs.map(({ index }) => index))),
      'a key, ms': ms(spread(runs.flatMap(({ keys }) => keys))),
      'the slowest key of a visit, ms': ms(spread(runs.map(({ keys }) => Math.max(...keys)))),
    });
  }
  report(testInfo, 'search', rows);
});

/** Bundles the search alone into a script for a page. */
async function bundle(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'searchInPage.ts'), formats: ['iife'], name: 'search' },
    },
  })) as Rolldown.RolldownOutput[];
  return built?.output[0].code ?? '';
}
