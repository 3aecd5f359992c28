import type { Browser } from '@playwright/test';
import { onPhone } from './phone.ts';
import { watchLoad } from './watchLoad.ts';

/** How one cold visit to a page went: times in milliseconds from its start, and what came over the wire. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the picker answered a key with options; undefined on a page without the app. */
  readonly ready: number | undefined;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

/** How long a page is watched after it has loaded, in milliseconds: late paints and shifts count too. */
const settling = 1000;

/** Visits a page for the first time, on the slow phone. */
export function loadCold(browser: Browser, address: string, withApp: boolean): Promise<Load> {
  return onPhone(browser, async ({ page, session }) => {
    let [bytes, requests] = [0, 0];
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('data:')) requests += 1;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(watchLoad);
    await page.goto(address, { waitUntil: 'load' });
    if (withApp) await page.evaluate(() => window.bench.ready);
    await page.waitForTimeout(settling);
    const seen = await page.evaluate(async () => {
      const { ready, largestPaint, shift } = window.bench;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return {
        firstPaint: paint?.startTime ?? Number.NaN,
        largestPaint,
        shift,
        ready: await Promise.race([ready, undefined]),
      };
    });
    return { ...seen, bytes, requests };
  });
}
