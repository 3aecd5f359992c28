import type { Route } from '@playwright/test';
import {
  everyKindOfPage,
  expect,
  filled,
  open,
  pairHeading,
  pickerOf,
  replyName,
  test,
  wordsOf,
} from './app.ts';

const words = wordsOf('en', 'picker');

test('two codes typed at once lead to their comparison', async ({ page }) => {
  const { first, options } = pickerOf(page, 'en');
  const heading = page.getByRole('heading', { level: 1 });
  await open(page, '/en');
  await first.fill('250 334');
  await expect(options).toHaveText(filled(words.pair, { first: 250, second: 334 }));
  await first.press('ArrowDown');
  await first.press('Enter');
  await expect(page).toHaveURL('/en/smtp/250-vs-334');
  await expect(heading).toHaveAccessibleName(pairHeading('en', 250, 334));
  await expect(first).toHaveValue(replyName(250));

  await first.fill('450 vs 550');
  await options.click();
  await expect(page).toHaveURL('/en/smtp/450-vs-550');
  await expect(heading).toHaveAccessibleName(pairHeading('en', 450, 550));
});

test('a code already chosen can be typed over', async ({ page }) => {
  const { first, second } = pickerOf(page, 'en');
  await open(page, '/en/smtp/250-vs-334');
  await second.focus();
  await page.keyboard.type('53');
  await expect(second).toHaveValue('53');
  await page.keyboard.type('5');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/smtp/250-vs-535');
  await expect(second).toHaveValue(replyName(535));
  await expect(first).toHaveValue(replyName(250));
});

test('options are found by trouble, without accents, and in English too', async ({ page }) => {
  const searches = [
    ['en', 'greylist', 451],
    ['es', 'lista gris', 451],
    ['es', 'contrasena', 535],
    ['vi', 'mat khau', 535],
    ['ar', wordsOf('ar', 'keywords')[535][0] ?? '', 535],
    ['de', 'password', 535],
    ['de', '5.7.8', 535],
  ] as const;
  for (const [language, query, code] of searches) {
    await open(page, `/${language}`);
    const { first, options } = pickerOf(page, language);
    await first.fill(query);
    await expect(options.filter({ hasText: replyName(code) }), query).toBeVisible();
  }
});

test('the list follows a key in the frame that shows what was typed', async ({ page }) => {
  const { first, options } = pickerOf(page, 'en');
  await open(page, '/en');
  await first.click();
  const all = await options.count();
  await first.evaluate((field) => {
    const count = () => {
      field.dataset.offered = String(document.querySelectorAll('[role=option]').length);
    };
    field.addEventListener('input', () => requestAnimationFrame(count), { once: true });
  });
  await first.press('4');
  await expect(options).not.toHaveCount(all);
  await expect(first).toHaveAttribute('data-offered', String(await options.count()));
});

test('typing, arrowing and leaving the field choose nothing', async ({ page }) => {
  const { first, options, active } = pickerOf(page, 'en');
  await open(page, '/en');
  const visits = await page.evaluate(() => history.length);
  await first.pressSequentially('45');
  await expect(page.getByRole('status').getByText(/^\d+ codes? found$/)).toBeAttached();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await first.press(key);
  await expect(active).toContainText(replyName(451));
  await expect(first).toBeFocused();
  await expect(page).toHaveURL('/en');
  await first.press('Tab');
  await expect(options).toHaveCount(0);
  await expect(first).toHaveValue('');
  await expect(page).toHaveURL('/en');
  expect(await page.evaluate(() => history.length)).toBe(visits);
});

test('the active option is kept in sight', async ({ page }) => {
  const { first, active } = pickerOf(page, 'en');
  await open(page, '/en');
  await first.press('ArrowUp');
  await expect(active).toContainText(replyName(556));
  await expect(active).toBeInViewport({ ratio: 0.8 });
});

test('leaving a field after typing brings back the code chosen before', async ({ page }) => {
  const { first } = pickerOf(page, 'en');
  await open(page, '/en/smtp/250-vs-334');
  await first.fill('55');
  await first.press('ArrowDown');
  await first.press('Tab');
  await expect(first).toHaveValue(replyName(250));
  await expect(page).toHaveURL('/en/smtp/250-vs-334');
});

test('Home and End move in the text', async ({ page }) => {
  const { first } = pickerOf(page, 'en');
  await open(page, '/en');
  await first.pressSequentially('5');
  await first.press('ArrowDown');
  await first.press('Home');
  await page.keyboard.type('4');
  await expect(first).toHaveValue('45');
  await first.press('End');
  await page.keyboard.type('2');
  await expect(first).toHaveValue('452');
});

test('Escape closes the list, and a second one clears', async ({ page }) => {
  const { first, options } = pickerOf(page, 'en');
  await open(page, '/en');
  await first.pressSequentially('full');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await first.press('Escape');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(options).toHaveCount(0);
  await expect(first).toHaveValue('full');
  await first.press('Escape');
  await expect(first).toHaveValue('');
  await first.press('Alt+ArrowDown');
  await expect(options.first()).toBeVisible();
});

test('a code can be cleared, and the address follows', async ({ page }) => {
  const { first, second } = pickerOf(page, 'en');
  await open(page, '/en/smtp/250-vs-334');
  const clear = page.getByRole('button', { name: words.clear });
  await clear.last().click();
  await expect(page).toHaveURL('/en/smtp/250');
  await expect(second).toHaveValue('');
  await expect(clear).toHaveCount(1);
  await clear.click();
  await expect(page).toHaveURL('/en');
  await expect(first).toHaveValue('');
  await expect(page.getByRole('button', { name: words.swap })).toBeDisabled();
});

test('what is done while the page of a choice is still on its way starts from that choice', async ({
  page,
}) => {
  await page.route(/\/words-en-/, () => undefined);
  const { first, second } = pickerOf(page, 'en');
  await open(page, '/en/smtp/250-vs-334');
  await page.getByRole('button', { name: words.clear }).last().click();
  await expect(page).toHaveURL('/en/smtp/250');
  await expect(second).toHaveValue('');
  await first.fill('450');
  await first.press('ArrowDown');
  await first.press('Enter');
  await expect(page).toHaveURL('/en/smtp/450');
  await second.fill('421');
  await second.press('ArrowDown');
  await second.press('Enter');
  await expect(page).toHaveURL('/en/smtp/450-vs-421');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: pairHeading('de', 450, 421) })).toBeVisible();
});

test('a choice made while another language is on its way is shown in that language', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/\/words-de-/, (route) => {
    held.push(route);
  });
  await open(page, '/en/smtp/250-vs-334');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL('/de/smtp/250-vs-334');
  await page.getByRole('button', { name: words.swap }).click();
  await expect(page).toHaveURL('/de/smtp/334-vs-250');
  for (const route of held) await route.continue();
  await expect(page.getByRole('heading', { level: 1, name: pairHeading('de', 334, 250) })).toBeVisible();
});

test('a query that fits nothing gets an answer and a way out', async ({ page }) => {
  for (const language of ['en', 'ar'] as const) {
    const { none } = wordsOf(language, 'picker');
    await open(page, `/${language}`);
    const { first, options } = pickerOf(page, language);
    await first.fill('zzz');
    await expect(page.getByRole('search').getByText(filled(none, { query: 'zzz' }))).toBeVisible();
    await expect(options).toHaveCount(0);
    await expect(page.getByRole('status').getByText(filled(none, { query: 'zzz' }))).toBeAttached();
  }
});

test('a choice by touch shows the page it leads to', async ({ freshPage }) => {
  const page = await freshPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  const { first, options } = pickerOf(page, 'en');
  await open(page, `/en${everyKindOfPage.front}`);
  await first.tap();
  await page.keyboard.type('421');
  await options.tap();
  await expect(page).toHaveURL('/en/smtp/421');
  await expect(first).not.toBeFocused();
});

test('the list of a rendered page names every code before the other words of its language are there', async ({
  page,
}) => {
  await page.route(/\/words-de-/, () => undefined);
  await open(page, '/de/smtp/250-vs-334');
  const { second, options } = pickerOf(page, 'de');
  await second.click();
  await expect(options.filter({ hasText: wordsOf('de', 'permanent')[550].name })).toHaveCount(1);
  await expect(options.filter({ hasText: '…' })).toHaveCount(0);
});

test('what lies below the window is drawn just after the answer to a choice, and at once on the way back', async ({
  page,
}) => {
  await open(page, '/en/smtp/250-vs-334');
  await page.evaluate(() => {
    const html = document.documentElement;
    new MutationObserver((records) => {
      for (const { target } of records) html.classList.add(`waited-${(target as Element).id}`);
    }).observe(document.body, { subtree: true, attributeFilter: ['data-waits'] });
  });
  const html = page.locator('html');
  const firstSource = page.locator('#learn-more').getByRole('listitem').filter({ hasText: 'RFC' }).first();
  await expect(firstSource).toContainText('250');

  await page.getByRole('button', { name: words.swap }).click();
  await expect(firstSource).toContainText('334');
  await expect(page.locator('[data-waits]')).toHaveCount(0);
  await expect(html).toHaveClass(/waited-learn-more/);
  await expect(html).not.toHaveClass(/waited-summary/);

  await html.evaluate((element) => element.removeAttribute('class'));
  await page.goBack();
  await expect(firstSource).toContainText('250');
  await expect(html).not.toHaveClass(/waited/);
});
