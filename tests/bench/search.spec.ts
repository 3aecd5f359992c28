import { rounds, test } from './bench.ts';
import { bundleForPage } from './bundleForPage.ts';
import { onPhone } from './phone.ts';
import { ms, type Row, report } from './report.ts';
import type { SearchTimes, timeSearch } from './searchInPage.ts';
import { spread } from './statistics.ts';

declare global {
  interface Window {
    searchInPage: { timeSearch: typeof timeSearch };
  }
}

test('one key in the search of the picker', async ({ browser }, testInfo) => {
  const script = await bundleForPage('search');
  const rows: Row[] = [];
  for (const count of [64, 10_000]) {
    const runs: SearchTimes[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await onPhone(browser, async ({ page }) => {
        await page.addScriptTag({ content: script });
        runs.push(await page.evaluate((codes) => window.searchInPage.timeSearch(codes), count));
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
