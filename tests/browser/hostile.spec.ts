import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { hostileText } from '../support/strangers.ts';
import { expect, open, pickerOf, test } from './app.ts';

const texts = fc.sample(hostileText, { seed: 5321, numRuns: 60 });

test('no hash, however hostile, disturbs the page', async ({ page }) => {
  await open(page, '/en/smtp/250-vs-334');
  for (const text of texts) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, text);
    await expectUnharmed(page);
  }
});

test('nothing typed into the picker, however hostile, disturbs the page', async ({ page }) => {
  await open(page, '/en/smtp/250-vs-334');
  const { first } = pickerOf(page, 'en');
  for (const text of texts) {
    await first.fill(text);
    await expectUnharmed(page);
  }
});

test('nothing stored, however hostile, disturbs the page', async ({ page }) => {
  await open(page, '/en/smtp/250-vs-334');
  for (const text of texts.slice(0, 15)) {
    await page.evaluate((stored) => {
      for (const key of ['twocodes.language', 'twocodes.scheme']) localStorage.setItem(key, stored);
      sessionStorage.setItem('tsr-scroll-restoration-v1_3', JSON.stringify({ [stored]: stored }));
    }, text);
    await page.reload();
    await expectUnharmed(page);
  }
});

/** The page stands, has taken up no markup, and no prototype has gained anything. */
async function expectUnharmed(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const gained = await page.evaluate(() => ({
    elements: document.querySelectorAll('img, iframe, body script:not([src], [type])').length,
    inherited: Object.keys(Object.prototype).length,
  }));
  expect(gained).toEqual({ elements: 0, inherited: 0 });
}
