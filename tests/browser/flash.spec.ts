import type { Page } from '@playwright/test';
import { everyKindOfPage, expect, expectAlive, open, test } from './app.ts';

/** Opens an address while the app itself is held back; returns what lets it go on. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

for (const [kind, address] of [
  ['rendered at build', '/ar/smtp/250-vs-334'],
  ['made in the browser', '/ar/smtp/334-vs-250'],
] as const) {
  test(`a page ${kind} has its language and direction before the app arrives`, async ({ page }) => {
    const root = page.locator('html');
    const release = await openHeld(page, address);
    await expect(root).toHaveAttribute('lang', 'ar');
    await expect(root).toHaveAttribute('dir', 'rtl');
    release();
    await expectAlive(page);
    await expect(root).toHaveAttribute('dir', 'rtl');
  });
}

test('the language and the colours that were chosen stand before the app arrives', async ({ page }) => {
  const root = page.locator('html');
  await open(page, '/en');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(root).toHaveAttribute('lang', 'ar');
  await page.getByRole('banner').getByRole('combobox').selectOption('dark');
  await expect(root).toHaveAttribute('data-scheme', 'dark');

  const release = await openHeld(page, '/');
  await expect(root).toHaveAttribute('lang', 'ar');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root).toHaveAttribute('data-scheme', 'dark');
  await expect(root).toHaveCSS('color-scheme', 'dark');
  release();
  await expect(page).toHaveURL('/ar');
  await expectAlive(page);
  await expect(page.getByRole('banner').getByRole('combobox')).toHaveValue('dark');

  await page.goto('/de/smtp/250-vs-334', { waitUntil: 'commit' });
  await expect(root).toHaveAttribute('data-scheme', 'dark');
  await expect(root).toHaveAttribute('lang', 'de');
  await expectAlive(page);
  await page.getByRole('banner').getByRole('combobox').selectOption('system');
  await expect(root).not.toHaveAttribute('data-scheme');
});

test('the system decides on the colours until the reader does', async ({ freshPage }) => {
  const page = await freshPage({ colorScheme: 'dark' });
  await open(page, '/en');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.getByRole('banner').getByRole('combobox').selectOption('light');
  await expect.poll(paper).not.toBe(dark);
  await page.reload();
  await expectAlive(page);
  expect(await paper()).not.toBe(dark);
  await expect(page.getByRole('banner').getByRole('combobox')).toHaveValue('light');
});

for (const [kind, address] of Object.entries(everyKindOfPage)) {
  test(`nothing moves while a page loads: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          readonly sources: { node: Node }[];
        })[])
          moved.push(
            ...entry.sources.map(({ node }) => `${node.parentElement?.className}: ${node.textContent}`),
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const language of ['ar', 'es']) {
      await open(page, `/${language}${address}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), language).toEqual(
        [],
      );
    }
  });
}
