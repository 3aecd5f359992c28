import { test as base, expect, expectAlive, pairHeading, pickerOf } from './app.ts';
import { type SiteBelow, serveBelow } from './serveBelow.ts';

const test = base.extend<object, { below: SiteBelow }>({
  below: [
    async ({}, use) => {
      const below = await serveBelow('/codes');
      await use(below);
      await below.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ below }, use) => {
    await use(below.address);
  },
});

test('below a path of a site every address is one below it', async ({ page, below }) => {
  const { address } = below;
  expect(new URL(address).pathname).toBe('/codes');
  await page.goto(`${address}/ES/smtp/250-VS-334/`);
  await expect(page).toHaveURL(`${address}/es/smtp/250-vs-334`);
  await expectAlive(page);

  const { second } = pickerOf(page, 'es');
  await second.fill('450');
  await second.press('ArrowDown');
  await second.press('Enter');
  await expect(page).toHaveURL(`${address}/es/smtp/250-vs-450`);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${address}/de/smtp/250-vs-450`);
  await expect(page.getByRole('heading', { level: 1, name: pairHeading('de', 250, 450) })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${address}/es/smtp/250-vs-450`);

  const asked = await page
    .locator('a[href^="/"], link[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((href) => !href?.startsWith('/codes/'))).toEqual([]);

  await page.goto(`${address}/`);
  // The language that was chosen last.
  await expect(page).toHaveURL(`${address}/de`);
  await page.goto(`${address}/en/smtp/541`);
  await expectAlive(page);
  await expect(page.getByRole('main')).toContainText('541');
});
