import type { Page } from '@playwright/test';
import { everyKindOfPage, expect, languageTags, open, pickerOf, siteAddress, test, wordsOf } from './app.ts';

/** What stands out of the window sideways, so that a failed test can show it. */
async function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 0.5 || left < -0.5;
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`)
      .slice(0, 5)
      .concat(`${scrollWidth} > ${clientWidth}`);
  });
}

for (const language of languageTags) {
  test(`${language}: every kind of page fits, narrow or wide, with larger text, with wider text`, async ({
    page,
  }) => {
    for (const [kind, address] of Object.entries(everyKindOfPage)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `/${language}${address}`);
      expect(await sidewaysOverflow(page), `${kind}, 320 px`).toEqual([]);
      expect(await tooSmall(page), `${kind}, 320 px`).toEqual([]);

      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await sidewaysOverflow(page), `${kind}, 1280 px`).toEqual([]);
      expect(await tooSmall(page), `${kind}, 1280 px`).toEqual([]);

      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await sidewaysOverflow(page), `${kind}, text twice as large`).toEqual([]);

      await page.setViewportSize({ width: 375, height: 800 });
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await spaceText(page);
      expect(await clipped(page), `${kind}, wider text`).toEqual([]);
      expect(await sidewaysOverflow(page), `${kind}, wider text`).toEqual([]);
    }
  });
}

/** The spacing that WCAG 1.4.12 wants survived. */
async function spaceText(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Elements that hide a part of their text; fields, which scroll, and those hidden on purpose are none. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body :not(input)')]
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter((element) => element.clientHeight > 1 && getComputedStyle(element).clipPath === 'none')
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      )
      .map((element) => `${element.tagName}.${element.className}`),
  );
}

test('Arabic is a true mirror, and wire text is not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `/ar${everyKindOfPage.pair}`);
  const { first, second } = pickerOf(page, 'ar');
  expect(await leftOf(first)).toBeGreaterThan(await leftOf(second));
  for (const section of ['description', 'when', 'fix', 'when-to-use', 'key-differences']) {
    const sides = page.locator(`#${section}`);
    expect(await leftOf(sides.locator('[data-side=first]').first()), section).toBeGreaterThan(
      await leftOf(sides.locator('[data-side=second]').first()),
    );
  }
  const heading = page.getByRole('heading', { level: 1 });
  expect(await leftOf(heading.getByText('OK'))).toBeGreaterThan(
    await leftOf(heading.getByText('Server Challenge')),
  );
  const directions = await page
    .locator('pre, code')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction));
  expect(new Set(directions)).toEqual(new Set(['ltr']));
  const alignments = await page
    .locator('pre')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).textAlign));
  expect(new Set(alignments)).toEqual(new Set(['start']));
});

async function leftOf(locator: ReturnType<Page['locator']>): Promise<number> {
  return (await locator.boundingBox())?.x ?? Number.NaN;
}

/** Controls under 24 px; links in running text are excepted, as are those seen only when focused. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, select, input')]
      .filter((element) => element.checkVisibility() && !(element.closest('p') && element.matches('a')))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.textContent} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`),
  );
}

test('in forced colours the shapes that carry meaning remain', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `/en${everyKindOfPage.pair}`);
  const first = page.locator('#description [data-side=first] bdi').first();
  const second = page.locator('#description [data-side=second] bdi').first();
  for (const marker of [first, second]) {
    await expect(marker).toHaveCSS('border-top-style', 'solid');
    await expect(marker).not.toHaveCSS('border-top-width', '0px');
  }
  const round = await first.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderRadius));
  const square = await second.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element).borderRadius),
  );
  expect(round).toBeGreaterThan(square + 4);
  const field = pickerOf(page, 'en').first;
  await field.focus();
  await expect(field.or(page.locator(':has(> input:focus)')).first()).not.toHaveCSS('outline-style', 'none');
});

test('nothing moves where the reader asks for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `/en${everyKindOfPage.pair}`);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const transitions = transitionDuration.split(', ').some((time) => time !== '0s');
        return transitions || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.tagName),
  );
  expect(moving).toEqual([]);
});

for (const language of ['en', 'ar'] as const) {
  test(`${language}: prints both columns and the address, and no controls`, async ({ page }) => {
    await open(page, `/${language}${everyKindOfPage.pair}`);
    await page.setViewportSize({ width: 800, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const controls = page.locator('button, input, select, textarea, nav');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(`${siteAddress()}/${language}/smtp/250-vs-334`)).toBeVisible();
    for (const side of ['first', 'second']) {
      await expect(page.locator(`#description [data-side=${side}]`).first()).toBeVisible();
    }
    await expect(page.getByText(wordsOf(language, 'app').footer.privacy)).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
}
