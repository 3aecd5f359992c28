import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyKindOfPage, expect, languageTags, open, pickerOf, test } from './app.ts';

const widths = [320, 1280];

/** The rules that look at colours, which is all that a scheme changes. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** A pair that people confuse shows all that any pair does. */
const kinds = Object.entries(everyKindOfPage).filter(([kind]) => kind !== 'pair');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languageTags) {
  test(`${language}: axe finds nothing on any kind of page, narrow or wide, light or dark`, async ({
    page,
  }) => {
    test.slow();
    for (const [kind, address] of kinds) {
      await open(page, `/${language}${address}`);
      await expectNoViolations(page, kind);
    }
    await open(page, `/${language}`);
    const { first, options } = pickerOf(page, language);
    await first.fill('4');
    await first.press('ArrowDown');
    await expect(options.first()).toBeVisible();
    await expectNoViolations(page, 'open list');
  });
}

async function expectNoViolations(page: Page, kind: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), `${kind} at ${width} px, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, aboutColours), `${kind} at ${width} px, dark`).toEqual([]);
  }
}

/** What axe finds by some rules, or by all, in a form that a failed test can show: the rule, and where. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Without frames there is no need for the second page in which axe would else put its findings together, nor for an
  // account of what is well.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules([...rules]);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
