import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';

/** Times and bytes, one after the other: nothing may run beside what is measured, and nothing is tried twice. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/bench',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 30 * 60_000,
  projects: [
    { name: 'speed', testIgnore: 'scale.spec.ts' },
    { name: 'scale', testMatch: 'scale.spec.ts' },
  ],
  use: {
    launchOptions: {
      executablePath: findChromium(),
      // The flags keep Chromium from calling home and let it run as root in a container.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
