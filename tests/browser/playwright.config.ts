import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';

/** Real pages in a real Chromium, against the built app on a free port of this machine. */
export default defineConfig({
  testDir: '.',
  globalSetup: './serveBuild.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 30_000,
  use: {
    locale: 'en-GB',
    // What a test does to the network must reach the page; the service worker has tests of its own.
    serviceWorkers: 'block',
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
