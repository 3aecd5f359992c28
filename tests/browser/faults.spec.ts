import type { Page } from '@playwright/test';
import { relate } from '../../src/core/compare/relation.ts';
import { replyOf } from '../../src/core/smtp/catalogue.ts';
import { plainText } from '../../src/i18n/markup.ts';
import { expect, expectAlive, faultWordsOf, languageTags, open, pairHeading, test, wordsOf } from './app.ts';
import { rewriteWords } from './rewriteWords.ts';

/** The app itself, without which nothing but the shell stands. */
const app = /\/assets\/index-[^/]+\.js$/;

test.describe('where a part does not arrive', () => {
  test.use({ expectedComplaint: /ERR_FAILED|Failed to fetch dynamically imported module/ });

  test('a language whose words do not arrive says so in that language, and can be asked again', async ({
    page,
  }) => {
    const fault = faultWordsOf('es');
    await page.route(/\/words-es-/, (route) => route.abort());
    await page.goto('/es/smtp/334-vs-250');
    await expectFault(page, fault);
    await expect(page.getByRole('main')).toHaveAttribute('lang', 'es');
    await page.unroute(/\/words-es-/);
    await page.getByRole('button', { name: fault.retry }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(pairHeading('es', 334, 250));
  });

  test('a language that cannot be switched to leaves the way back open', async ({ page }) => {
    const fault = faultWordsOf('ar');
    await open(page, '/en/smtp/334-vs-250');
    await page.route(/\/words-ar-/, (route) => route.abort());
    await page.getByRole('link', { name: 'العربية' }).click();
    await expectFault(page, fault);
    await expect(page.getByRole('main')).toHaveAttribute('dir', 'rtl');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(pairHeading('en', 334, 250));
    await page.getByRole('button', { name: wordsOf('en', 'picker').swap }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(pairHeading('en', 250, 334));
  });

  for (const language of languageTags) {
    test(`${language}: where the app does not arrive, the shell says so and offers to try again`, async ({
      page,
    }) => {
      const fault = faultWordsOf(language);
      await page.route(app, (route) => route.abort());
      await page.goto(`/${language}/smtp/334-vs-250`);
      await expectFault(page, fault);
      await page.unroute(app);
      await page.getByRole('button', { name: fault.retry }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(
        pairHeading(language, 334, 250),
      );
    });
  }
});

async function expectFault(page: Page, { heading, advice }: ReturnType<typeof faultWordsOf>) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.getByText(advice)).toBeVisible();
}

test('without any storage the app works, only without a memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await open(page, '/en/smtp/250-vs-334');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(pairHeading('de', 250, 334));
  await page.getByRole('banner').getByRole('combobox').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.getByRole('button', { name: wordsOf('de', 'picker').swap }).click();
  await expect(page).toHaveURL('/de/smtp/334-vs-250');
  await page.goto('/');
  await expect(page).toHaveURL('/en');
  await expectAlive(page);
});

test('a word that a language lacks is said in English and marked as English', async ({ page }) => {
  const lacking = relate(replyOf(334), replyOf(250));
  await rewriteWords(page, 'ar', ({ comparison, ...words }) => {
    const { relation: _, ...rest } = comparison as Record<string, never>;
    return { ...words, comparison: rest };
  });
  await page.goto('/ar/smtp/334-vs-250');
  const lent = page.locator('#summary').getByText(plainText(wordsOf('en', 'comparison').relation[lacking]));
  await expect(lent).toBeVisible();
  await expect(lent).toHaveAttribute('lang', 'en');
  await expect(lent).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('region', { name: wordsOf('ar', 'comparison').heading.summary })).toBeVisible();
});
