import type { Page } from '@playwright/test';
import { rounds, test } from './bench.ts';
import { onPhone } from './phone.ts';
import { against, ms, report } from './report.ts';
import { leastDisturbed, type Sample, spread } from './statistics.ts';
import { stolenTime } from './stolenTime.ts';
import { type Change, watchPaint } from './timePaint.ts';

/** What a reader may wait for a paint, in milliseconds. */
const patience = 100;

/** Its words have to come first, so that no target is set. */
const overNetwork = 'a language for the first time';

/** How often the rounds are gone through at most, in search of as many in which the host left the machine alone. */
const patienceWithHost = 3;

/** How long a finger rests on the screen, in milliseconds: a click comes once it is lifted. */
const press = 60;

const field = '[data-side=first] [role=combobox]';
const opening: Change = { event: 'click', selector: field, attribute: 'aria-expanded' };
const list: Change = { event: 'keydown', selector: '[data-side=first] [role=listbox]' };
const heading: Change = { event: 'keydown', selector: 'h1' };
const language: Change = { event: 'click', selector: 'main h2' };

test('what a reader does on a comparison', async ({ browser, sites }, testInfo) => {
  const samples = new Map<string, Sample[]>();
  const disturbed = () =>
    [...samples.values()].some((of) => of.filter(({ stolen }) => stolen === 0).length < rounds);
  for (let round = 0; round < rounds || (disturbed() && round < rounds * patienceWithHost); round += 1) {
    await onPhone(browser, async ({ page }) => {
      const time = async (name: string, change: Change, act: () => Promise<void>) => {
        await page.evaluate(watchPaint, change);
        const before = stolenTime();
        await act();
        const value = await page.evaluate(() => window.painted);
        samples.set(name, [...(samples.get(name) ?? []), { value, stolen: stolenTime() - before }]);
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
    [...samples].map(([name, all]) => {
      const used = leastDisturbed(all, rounds);
      const times = spread(used.map(({ value }) => value));
      return {
        interaction: name,
        'painted after, ms': ms(times),
        'taken by the host, ms': ms(spread(used.map(({ stolen }) => stolen))),
        target: name === overNetwork ? '–' : against(times.median, patience),
      };
    }),
  );
});

/** Waits until nothing has come over the network for half a second, and the page has had time to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(700);
}
