import fc from 'fast-check';
import { hostilePath, hostileText } from '../support/strangers.ts';
import { test } from './bench.ts';
import { bundleForPage } from './bundleForPage.ts';
import type { timePaths, timeTyped } from './hostileInPage.ts';
import { onPhone } from './phone.ts';
import { against, ms, type Row, report } from './report.ts';
import { spread } from './statistics.ts';

declare global {
  interface Window {
    hostileInPage: { timePaths: typeof timePaths; timeTyped: typeof timeTyped };
  }
}

/** One frame of sixty in a second, in milliseconds. */
const frame = 16.7;

const many = { seed: 5321, numRuns: 10_000 };

/** 100 kB of what makes careless reading slow. */
const endless = ['vs', '-', '%', '5.1.', '\u0660', '/', '%25', '250-vs-', 'mailbox full '].map((unit) =>
  unit.repeat(100_000 / unit.length),
);

test('what a stranger writes', async ({ browser }, testInfo) => {
  const script = await bundleForPage('hostile');
  const paths = [...fc.sample(hostilePath, many), ...endless.map((path) => `/en/smtp/${path}`)];
  const texts = [...fc.sample(hostileText, many), ...endless];
  await onPhone(browser, async ({ page }) => {
    await page.addScriptTag({ content: script });
    report(testInfo, 'hostile', [
      row('addresses read', await page.evaluate((all) => window.hostileInPage.timePaths(all), paths)),
      row('texts typed', await page.evaluate((all) => window.hostileInPage.timeTyped(all), texts)),
    ]);
  });
});

function row(input: string, times: readonly number[]): Row {
  return {
    input,
    'how many': times.length.toLocaleString('en'),
    'each, ms': ms(spread(times)),
    'the slowest, against a frame, ms': against(Math.max(...times), frame),
  };
}
