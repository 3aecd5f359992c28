import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/core/languages.ts';
import { everyKindOfPage, expect, filled, languageTags, open, siteAddress, test, wordsOf } from './app.ts';

test('the encoding is declared where browsers look for it', async ({ request }) => {
  const shell = await (await request.get('/')).body();
  expect(shell.subarray(0, 1024).toString().toLowerCase()).toContain('<meta charset="utf-8"');
});

for (const language of languageTags) {
  test(`${language}: every page says of itself what it is, once, also after moving on`, async ({ page }) => {
    const { title, description } = wordsOf(language, 'app');
    const pair = { first: 334, second: 250 };

    await open(page, `/${language}/smtp/334-vs-250`);
    await expectHead(page, language, {
      title: filled(title.pair, pair),
      description: filled(description.pair, pair),
      canonical: '/smtp/250-vs-334',
    });

    await page.getByRole('button', { name: wordsOf(language, 'picker').swap }).click();
    await expectHead(page, language, {
      title: filled(title.pair, { first: 250, second: 334 }),
      canonical: '/smtp/250-vs-334',
    });

    await page.locator('#learn-more').getByRole('link', { name: '250 OK' }).click();
    await expectHead(page, language, {
      title: filled(title.code, { code: 250 }),
      canonical: '/smtp/250',
    });

    await page.getByRole('contentinfo').getByRole('link').last().click();
    await expectHead(page, language, { title: title.codes, canonical: '/smtp' });

    await page.getByRole('banner').getByRole('link', { name: 'Twocodes' }).click();
    await expectHead(page, language, {
      title: title.front,
      description: description.front,
      canonical: '',
    });
  });
}

test('a page that is not understood is kept out of search engines', async ({ page }) => {
  await open(page, `/en${everyKindOfPage.notUnderstood}`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical], link[rel=alternate]')).toHaveCount(0);
  await expect(page.locator('title')).toHaveCount(1);
});

interface Head {
  readonly title: string;
  readonly description?: string;
  /** Without the language. */
  readonly canonical: string;
}

async function expectHead(page: Page, language: Language, head: Head) {
  const address = (tag: string) => `${siteAddress()}/${tag}${head.canonical}`;
  const description = page.locator('meta[name=description]');
  await expect(page).toHaveTitle(head.title);
  await expect(page.locator('head title')).toHaveCount(1);
  await expect(description).toHaveCount(1);
  await expect(description).toHaveAttribute('content', head.description ?? /\S/);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  await expect(page.locator('link[rel=canonical]')).toHaveJSProperty('href', address(language));
  const alternates = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), (link as HTMLLinkElement).href]),
    );
  expect(Object.fromEntries(alternates)).toEqual({
    ...Object.fromEntries(languageTags.map((tag) => [tag, address(tag)])),
    'x-default': address('en'),
  });
  expect(alternates).toHaveLength(languageTags.length + 1);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', languages[language].direction);
}
