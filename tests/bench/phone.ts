import type { Browser, CDPSession, Page } from '@playwright/test';

/** A slow phone on a slow network: four times slower than this machine, 150 ms away, 1.6 Mbit/s down. */
const slow = { cpu: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 };

/** A page on the phone, and the protocol session that tells of its traffic. */
export interface Phone {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Lends a slow phone that has never been anywhere: nothing in its caches, and no service worker, whose own traffic
 * would mix with what is measured.
 */
export async function onPhone<Result>(
  browser: Browser,
  use: (phone: Phone) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.down,
      uploadThroughput: slow.up,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
    return await use({ page, session });
  } finally {
    await context.close();
  }
}
