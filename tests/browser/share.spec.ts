import { languages } from '../../src/core/languages.ts';
import { everyKindOfPage, expect, languageTags, open, siteAddress, test, wordsOf } from './app.ts';

test.describe('where the clipboard is open', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const language of languageTags) {
    test(`${language}: a comparison can be copied for a ticket, its codes unharmed`, async ({ page }) => {
      const { share, heading } = wordsOf(language, 'comparison');
      const address = `${siteAddress()}/${language}${everyKindOfPage.pair}`;
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await open(page, address);

      await page.getByRole('button', { name: share.text, exact: true }).click();
      await expect(page.getByRole('status').getByText(share.textCopied)).toBeVisible();
      const text = await copied();
      for (const part of ['250', '334', address, heading.keyDifferences, heading.fix]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/[`{}]|\*\*|^#/m);
      for (const line of text.split('\n')) expect(depthsOf(line), line).not.toContain(-1);
      for (const line of text.split('\n')) expect(depthsOf(line).at(-1) ?? 0, line).toBe(0);
      expect(text.includes('\u2066250\u2069')).toBe(languages[language].direction === 'rtl');

      await page.getByRole('button', { name: share.markdown, exact: true }).click();
      await expect(page.getByRole('status').getByText(share.markdownCopied)).toBeVisible();
      const markdown = await copied();
      for (const part of ['`250`', '`334`', address, `## ${heading.keyDifferences}`, `## ${heading.fix}`]) {
        expect(markdown).toContain(part);
      }
      expect(markdown).toMatch(/^# .*250 OK.*334 Server Challenge/);
    });
  }
});

/** How deep in isolates a line is after each of their marks: never below nothing, and at nothing in the end. */
function depthsOf(line: string): number[] {
  let depth = 0;
  return [...line]
    .filter((character) => /[\u2066-\u2069]/.test(character))
    .map((mark) => {
      depth += mark === '\u2069' ? -1 : 1;
      return depth;
    });
}

for (const [why, refuse] of [
  [
    'is refused',
    () => Object.assign(Clipboard.prototype, { writeText: () => Promise.reject(new Error('refused')) }),
  ],
  ['is missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`where the clipboard ${why}, the text is shown for copying by hand`, async ({ page }) => {
    const { share } = wordsOf('en', 'comparison');
    const address = `${siteAddress()}/en${everyKindOfPage.pair}`;
    await page.addInitScript(refuse);
    await open(page, address);
    await page.getByRole('button', { name: share.link, exact: true }).click();
    await expect(page.getByRole('status').getByText(share.failed)).toBeVisible();
    const byHand = page.getByRole('textbox', { name: share.failed });
    await expect(byHand).toHaveValue(address);
    await byHand.focus();
    expect(await byHand.evaluate((field: HTMLTextAreaElement) => field.selectionEnd)).toBe(address.length);
    await page.getByRole('button', { name: share.markdown, exact: true }).click();
    await expect(byHand).toHaveValue(/^# SMTP 250 OK/);

    // What was to be copied is of this comparison, so it goes with it.
    await page.getByRole('button', { name: wordsOf('en', 'picker').swap, exact: true }).click();
    await expect(page).toHaveURL(/334-vs-250$/);
    await expect(byHand).toHaveCount(0);
  });
}

test('the share sheet is offered where the device has one, and only there', async ({ page, freshPage }) => {
  const { share } = wordsOf('en', 'comparison');
  const button = { name: share.device, exact: true };
  const withoutSheet = await freshPage();
  await withoutSheet.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await open(withoutSheet, '/en/smtp/250-vs-334');
  await expect(withoutSheet.getByRole('button', { name: share.link })).toBeVisible();
  await expect(withoutSheet.getByRole('button', button)).toHaveCount(0);

  await page.addInitScript(() => {
    const share = async (data: ShareData) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      // The reader closes the sheet again.
      throw new DOMException('Share canceled', 'AbortError');
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await open(page, '/en/smtp/450');
  await page.getByRole('button', button).click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '{}')).toEqual({
    title: await page.title(),
    url: `${siteAddress()}/en/smtp/450`,
  });
});

test('a success goes away by itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { share } = wordsOf('en', 'comparison');
  await page.clock.install();
  await open(page, '/en/smtp/450');
  const link = page.getByRole('button', { name: share.link, exact: true });
  await link.click();
  const done = page.getByRole('status').getByText(share.linkCopied);
  await expect(done).toBeVisible();
  await page.clock.runFor(3000);
  await link.click();
  await page.clock.runFor(3000);
  await expect(done, 'the second success has its own time').toBeVisible();
  await page.clock.runFor(10_000);
  await expect(done).toBeHidden();
});
