import type { Locator, Page } from '@playwright/test';
import { languages } from '../../src/core/languages.ts';
import { expect, languageTags, open, pairHeading, pickerOf, replyName, test, wordsOf } from './app.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [index, language] of languageTags.entries()) {
  const other = languageTags[(index + 1) % languageTags.length] ?? 'en';

  test(`${language}: from the front page to a shared link and back`, async ({ page, freshPage }) => {
    const { share } = wordsOf(language, 'comparison');
    const picker = pickerOf(page, language);
    const heading = page.getByRole('heading', { level: 1 });

    await open(page, `/${language}`);
    await expect(heading).toHaveText(wordsOf(language, 'pages').front.heading);

    await tabTo(page, picker.first);
    await page.keyboard.type('250');
    await chooseWithArrow(page, replyName(250));
    await expect(page).toHaveURL(`/${language}/smtp/250`);
    await expect(heading).toHaveAccessibleName(`SMTP ${replyName(250)}`);
    await expect(picker.first).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(picker.second).toBeFocused();
    await page.keyboard.type(wordsOf(language, 'intermediate')[334].name.toLocaleUpperCase(language));
    await chooseWithArrow(page, replyName(334));
    await expect(page).toHaveURL(`/${language}/smtp/250-vs-334`);
    await expect(heading).toHaveAccessibleName(pairHeading(language, 250, 334));

    await page.getByRole('button', { name: wordsOf(language, 'picker').swap }).click();
    await expect(page).toHaveURL(`/${language}/smtp/334-vs-250`);
    await expect(heading).toHaveAccessibleName(pairHeading(language, 334, 250));
    await expect(page.getByRole('status').getByText(wordsOf(language, 'picker').swapped)).toBeAttached();
    await expect(picker.first).toHaveValue(replyName(334));
    await expect(picker.second).toHaveValue(replyName(250));

    await open(page, `/${language}/smtp/334-vs-250#key-differences`);
    const title = await page.title();
    const otherLanguage = page.getByRole('link', { name: languages[other].ownName, exact: true });
    await otherLanguage.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${other}/smtp/334-vs-250#key-differences`);
    await expect(heading).toHaveAccessibleName(pairHeading(other, 334, 250));
    await expect(otherLanguage).toBeFocused();
    await expect(otherLanguage).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator('html')).toHaveAttribute('dir', languages[other].direction);
    await expect(page).not.toHaveTitle(title);

    await page.goBack();
    await expect(page).toHaveURL(`/${language}/smtp/334-vs-250#key-differences`);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('dir', languages[language].direction);

    await page.getByRole('button', { name: share.link }).click();
    await expect(page.getByRole('status').getByText(share.linkCopied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const reader = await freshPage();
    await reader.goto(link);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      pairHeading(language, 334, 250),
    );
    await expect(reader).toHaveURL(`/${language}/smtp/334-vs-250`);

    await page.goBack();
    await page.goBack();
    await expect(heading).toHaveAccessibleName(pairHeading(language, 250, 334));
    await expect(picker.first).toHaveValue(replyName(250));
    await page.goBack();
    await expect(heading).toHaveAccessibleName(`SMTP ${replyName(250)}`);
    await expect(picker.second).toHaveValue('');
    await page.goForward();
    await expect(heading).toHaveAccessibleName(pairHeading(language, 250, 334));
    await expect(picker.second).toHaveValue(replyName(334));
  });
}

/** Goes on by the Tab key alone. */
async function tabTo(page: Page, goal: Locator) {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key did not lead there');
}

/** Takes the first option offered, which must be the expected one. */
async function chooseWithArrow(page: Page, expected: string) {
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('search').getByRole('option');
  await expect(options.and(page.locator('[aria-selected="true"]'))).toContainText(expected);
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
}
