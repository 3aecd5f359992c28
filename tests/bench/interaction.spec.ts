import type { Page } from '@playwright/test';
import { rounds, test } from './bench.ts';
import { onPhone } from './phone.ts';
import { against, ms, report } from './report.ts';
import { spread } from './statistics.ts';
import { type Change, watchPaint } from './timePaint.ts';

/** What a reader may wait for a paint, in milliseconds. */
const patience = 100;

/** Its words have to come first, so that no target is set. */
const overNetwork = 'a language for the first time';

/** How long a finger rests on the screen, in milliseconds: a click comes once it is lifted. */
const press = 60;

const field = '[data-side=first] [role=combobox]';
const opening: Change = { event: 'click', selector: field, attribute: 'aria-expanded' };
const list: Change = { event: 'keydown', selector: '[data-side=first] [role=listbox]' };
const heading: Change = { event: 'keydown', selector: 'h1' };
const language: Change = { event: 'click', selector: 'main h2' };

test('what a reader does on a comparison', async ({ browser, sites }, testInfo) => {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    await onPhone(browser, async ({ page }) => {
      const time = async (name: string, change: Change, act: () => Promise<void>) => {
        await page.evaluate(watchPaint, change);
        await act();
        times.set(name, [...(times.get(name) ?? []), await page.evaluate(() => window.painted)]);
        await settled(page);
      };
      const type = (key: string) => () => page.keyboard.press(key);
      const speak = (name: string) => () =>
        page.getByRole('link', { name, exact: true }).click({ delay: press });

      await page.goto(`${sites.ours}/es/smtp/250-vs-334`, { waitUntil: 'load' });
      await settled(page);
      await time('opening the list', opening, () => page.locator(field).click({ delay: press }));
      await time('a first key in the picker', list, type('4'));
      await time('another key in the picker', list, type('5'));
      await page.keyboard.press('ArrowDown');
      await settled(page);
      await time('choosing a code', heading, type('Enter'));
      await time(overNetwork, language, speak('Deutsch'));
      await time('back to a language', language, speak('Español'));
      await time('a language again', language, speak('Deutsch'));
    });
  }
  report(
    testInfo,
    'interaction',
    [...times].map(([name, values]) => ({
      interaction: name,
      'painted after, ms': ms(spread(values)),
      target: name === overNetwork ? '–' : against(spread(values).median, patience),
    })),
  );
});

/** Waits until nothing has come over the network for half a second, and the page has had time to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(700);
}
