import { test as base } from '@playwright/test';
import { type RunningSites, startSites } from './sites.ts';

/** How often each thing is measured; `BENCH_ROUNDS=2` tries out whether the bench itself works. */
export const rounds = Number(process.env.BENCH_ROUNDS ?? 9);

interface Served {
  readonly sites: RunningSites['addresses'];
}

/** A measurement with the sites served beside it. */
export const test = base.extend<object, Served>({
  sites: [
    async ({}, use) => {
      const { addresses, stop } = await startSites();
      await use(addresses);
      await stop();
    },
    { scope: 'worker', timeout: 5 * 60_000 },
  ],
});
