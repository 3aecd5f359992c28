import type { Page } from '@playwright/test';
import { everyKindOfPage, expect, expectAlive, test } from './app.ts';
import { rewriteWords, type Tree } from './rewriteWords.ts';
import { serveShell } from './serveShell.ts';

/** Placeholders and wire text, which no translator touches. */
const untouched = /(\{\{\w+\}\}|`[^`]*`)/;

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'î', o: 'ö', u: 'û', A: 'Å', E: 'É', O: 'Ø' };

/** A made-up language: accents, ends that show where a text begins and stops, and half as long again. */
function pseudo(text: string): string {
  const accented = text
    .split(untouched)
    .map((part) =>
      untouched.test(part) ? part : part.replace(/[aeiouAEO]/g, (letter) => accents[letter] ?? letter),
    )
    .join('');
  return `⟦${accented} ${'~~~~ '.repeat(Math.ceil(text.length / 10))}⟧`;
}

function pseudoTree(words: Tree): Tree {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      if (typeof value === 'string') return [key, pseudo(value)];
      return [key, Array.isArray(value) ? value.map(pseudo) : pseudoTree(value)];
    }),
  );
}

test('no text is written into the components, and longer texts have room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await serveShell(page);
  await rewriteWords(page, 'en', pseudoTree);
  for (const [kind, address] of Object.entries(everyKindOfPage)) {
    await page.goto(`/en${address}`);
    await expectAlive(page);
    await expect(page.getByRole('contentinfo')).toContainText('⟦');
    expect(await unmarkedTexts(page), kind).toEqual([]);
    expect(await page.title(), kind).toMatch(/^⟦.*⟧$/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^⟦.*⟧$/);
    const [scrolled, shown] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scrolled, `${kind} scrolls sideways`).toBeLessThanOrEqual(shown ?? 0);
  }
  await page.goto('/en');
  await expectAlive(page);
  for (const query of ['4', 'zzz', '250 334']) {
    await page.getByRole('search').getByRole('combobox').first().fill(query);
    await expect(
      page.getByRole('search').locator('[role=listbox]:visible, p:visible').first(),
    ).toBeAttached();
    expect(await unmarkedTexts(page), query).toEqual([]);
  }
});

/**
 * Texts and attributes outside the marks of the made-up language. What is not for translation is left out: marked so,
 * a bare code, a link to an RFC, and the languages' own names.
 */
async function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let depth = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript')) continue;
      const exempt = parent.closest('[translate=no], a[hreflang], a[rel=external]');
      const outside = [...(node.textContent ?? '')]
        .filter((character) => {
          if (character === '⟦') depth += 1;
          if (character === '⟧') depth -= 1;
          return depth === 0 && character !== '⟧';
        })
        .join('')
        .trim();
      const isCode = parent.closest('bdi') !== null && /^[\d,x ]+$/.test(outside);
      if (outside && !exempt && !isCode) found.push(outside);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const value = element.getAttribute(name) ?? '';
        if (value && !(value.startsWith('⟦') && value.endsWith('⟧'))) found.push(`${name}: ${value}`);
      }
    }
    return found;
  });
}
