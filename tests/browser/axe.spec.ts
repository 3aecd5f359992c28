import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyKindOfPage, expect, languageTags, open, pickerOf, test } from './app.ts';

const widths = [320, 1280];

for (const language of languageTags) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('axe finds nothing on any kind of page, narrow or wide', async ({ page }) => {
        test.slow();
        for (const [kind, address] of Object.entries(everyKindOfPage)) {
          await open(page, `/${language}${address}`);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            expect(await violations(page), `${kind} at ${width} px`).toEqual([]);
          }
        }
        await open(page, `/${language}`);
        const { first, options } = pickerOf(page, language);
        await first.fill('4');
        await first.press('ArrowDown');
        await expect(options.first()).toBeVisible();
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          expect(await violations(page), `open list at ${width} px`).toEqual([]);
        }
      });
    });
  }
}

/** What axe finds, in a form that a failed test can show: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
