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
  /** What the first key in the picker asked for besides: the words of all codes. */
  readonly bytesOfSearch: number;
  readonly requests: number;
}

/** How long a page is watched after it has loaded, in milliseconds: late paints and shifts count too. */
const settling = 1000;

/** Visits a page for the first time, on the slow phone. */
export function loadCold(browser: Browser, address: string, withApp: boolean): Promise<Load> {
  return onPhone(browser, async ({ page, session }) => {
    const addresses = new Map<string, string>();
    const bytesOf = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('data:')) addresses.set(requestId, request.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytesOf.set(addresses.get(requestId) ?? '', encodedDataLength);
    });
    await page.addInitScript(watchLoad);
    await page.goto(address, { waitUntil: 'load' });
    if (withApp) await page.evaluate(() => window.bench.ready);
    await page.waitForTimeout(settling);
    const { later, ...seen } = await page.evaluate(seenByPage);
    bytesOf.delete('');
    const sum = (wanted: (address: string) => boolean) =>
      [...bytesOf].reduce((total, [address, bytes]) => total + (wanted(address) ? bytes : 0), 0);
    return {
      ...seen,
      bytes: sum((address) => !later.includes(address)),
      bytesOfSearch: sum((address) => later.includes(address)),
      requests: bytesOf.size - later.length,
    };
  });
}

/** Runs in the page. */
async function seenByPage() {
  const { ready, tried, largestPaint, shift } = window.bench;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const later = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > tried);
  return {
    firstPaint: paint?.startTime ?? Number.NaN,
    largestPaint,
    shift,
    ready: await Promise.race([ready, undefined]),
    later: later.map(({ name }) => name),
  };
}
