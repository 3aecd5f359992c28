import { test as base, expect, expectAlive, faultWordsOf, pickerOf } from './app.ts';
import { isNew, serveTwoVersions, type TwoVersions } from './twoVersions.ts';

const test = base.extend<{ versions: TwoVersions }>({
  versions: async ({}, use) => {
    const versions = await serveTwoVersions();
    await use(versions);
    await versions.stop();
  },
  baseURL: async ({ versions }, use) => {
    await use(versions.address);
  },
});

test.use({
  serviceWorkers: 'allow',
  // The old page asks once for words that are gone with its version.
  expectedComplaint: /status of 404|words-de/,
});

test('a new version takes over without mixing with the old one, and nothing a reader does is lost', async ({
  page,
  context,
  versions,
}) => {
  await page.goto('/es/smtp/250-vs-334');
  await expectAlive(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const { second } = pickerOf(page, 'es');
  await second.fill('45');

  versions.deploy();
  const states = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return { waiting: registration?.waiting?.state, active: registration?.active?.state };
    });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(states).toEqual({ waiting: 'installed', active: 'activated' });

  // The old page goes on as the old version, with what was typed.
  await expect(second).toHaveValue('45');
  await second.press('ArrowDown');
  await second.press('Enter');
  await expect(page).toHaveURL(/\/es\/smtp\/250-vs-450$/);

  // What it has not loaded is gone with its version: loading the page anew brings the new one, at the same place.
  await page.getByRole('link', { name: 'Deutsch' }).click();
  const asked = new Set<boolean | undefined>();
  page.on('request', (request) => asked.add(isNew(request.url())));
  await page.getByRole('button', { name: faultWordsOf('de').retry }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('450 Mailbox Unavailable');
  await expectAlive(page);
  expect(asked).toContain(true);
  expect(asked).not.toContain(false);

  // Once no page of the old version is open, the new worker looks after the next one and keeps its script alone.
  await page.close();
  const next = await context.newPage();
  await next.goto('/es/smtp/250-vs-334');
  await expectAlive(next);
  const kept = () =>
    next.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const files = requests.flat().map(({ url }) => new URL(url).pathname);
      return {
        waiting: registration?.waiting !== null,
        scripts: files.filter((file) => /index-.*\.js$/.test(file)),
      };
    });
  await expect.poll(async () => (await kept()).waiting).toBe(false);
  expect((await kept()).scripts.map(isNew)).toEqual([true]);
});
