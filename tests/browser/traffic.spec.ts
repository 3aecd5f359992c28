import { expect, open, pickerOf, test } from './app.ts';

test('a reader pays for what they read', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^data:|icon\.svg$/.test(request.url())) requests.push(request.url());
  });
  const words = () => requests.map((url) => /words-\w+/.exec(url)?.[0]).filter(Boolean);

  await open(page, '/de/smtp/214-vs-334');
  await page.waitForLoadState('networkidle');
  // A page rendered at build brings the few words it needs along.
  expect(words().filter((name) => name !== 'words-de')).toEqual([]);
  expect(requests.length).toBeLessThanOrEqual(10);

  requests.length = 0;
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/smtp/214-vs-334');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(requests).toHaveLength(1);
  expect(words()).toEqual(['words-es']);

  requests.length = 0;
  const { first } = pickerOf(page, 'es');
  await first.fill('450 550');
  await first.press('ArrowDown');
  await first.press('Enter');
  await expect(page).toHaveURL('/es/smtp/450-vs-550');
  expect(requests).toEqual([]);
});

test('nothing is kept but the language and the colours that were chosen', async ({ page, context }) => {
  await open(page, '/en/smtp/250-vs-334');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL('/vi/smtp/250-vs-334');
  await page.getByRole('banner').getByRole('combobox').selectOption('dark');
  expect(await page.evaluate(() => Object.values(localStorage).sort())).toEqual(['dark', 'vi']);
  expect(await context.cookies()).toEqual([]);
});
