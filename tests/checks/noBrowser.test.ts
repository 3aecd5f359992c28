import { expect, test } from 'vitest';

/** Two modules do something by being imported: the app's start and the service worker. */
const modules = import.meta.glob([
  '../../src/**/*.{ts,tsx}',
  '!../../src/main.tsx',
  '!../../src/worker/worker.ts',
  '!../../src/**/*.d.ts',
]);

test('there is no browser here', () => {
  expect(['window', 'document', 'localStorage'].filter((name) => name in globalThis)).toEqual([]);
});

test.each(Object.entries(modules))('%s can be imported without a browser', async (_, load) => {
  await expect(load()).resolves.toBeDefined();
});
