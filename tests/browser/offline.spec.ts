import type { Page } from '@playwright/test';
import { expect, pickerOf, test, wordsOf } from './app.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the service worker looks after the page and keeps the words of its language. */
async function kept(page: Page, language: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (tag) => {
        const words = await caches.open('twocodes-words');
        const requests = await words.keys();
        return (
          navigator.serviceWorker.controller !== null &&
          requests.some(({ url }) => url.includes(`words-${tag}-`))
        );
      }, language),
    )
    .toBe(true);
}

test('after one visit the page, other codes and the picker work in that language without a network', async ({
  page,
  context,
}) => {
  await page.goto('/es/smtp/250-vs-334');
  await kept(page, 'es');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('334 Server Challenge');

  await page.goto('/es/smtp/450-vs-550');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('450 Mailbox Unavailable');
  await page.goto('/es/smtp/535');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByText(wordsOf('es', 'permanent')[535].name, { exact: true })).toBeVisible();

  const { second } = pickerOf(page, 'es');
  await second.fill('454');
  await second.press('ArrowDown');
  await second.press('Enter');
  await expect(page).toHaveURL(/\/es\/smtp\/535-vs-454$/);
});

test.describe('where a language never arrived', () => {
  // The browser itself complains of each request that the missing network refuses.
  test.use({ expectedComplaint: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  test('a language works once it was opened, and one that was not says that it cannot be loaded', async ({
    page,
    context,
  }) => {
    await page.goto('/de/smtp/421');
    await kept(page, 'de');
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await kept(page, 'ar');
    await context.setOffline(true);

    await page.goto('/ar/smtp/221-vs-421');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('221');
    await page.goto('/vi/smtp/221-vs-421');
    await expect(page.getByRole('alert')).toContainText('Twocodes');

    await context.setOffline(false);
    await page.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('221');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
});

test('pages come fresh from the network, never from what is kept', async ({ page }) => {
  await page.goto('/en/smtp/450');
  await kept(page, 'en');
  const answer = await page.goto('/en/smtp/451');
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(await answer?.text()).toContain('<title>SMTP 451');
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(stored.filter((path) => path.includes('/smtp'))).toEqual([]);
});
