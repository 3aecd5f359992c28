import { runInNewContext } from 'node:vm';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/core/languages.ts';

/** The words of one file of a language, as they travel: texts, lists and groups of them by key. */
export interface Tree {
  [key: string]: string | string[] | Tree;
}

/** A literal of JavaScript that holds JSON, as the build writes each file of words. */
const jsonLiteral = /JSON\.parse\((`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)/gs;

/** Has the words of a language arrive changed: `change` is handed each file's words. */
export async function rewriteWords(page: Page, language: Language, change: (words: Tree) => Tree) {
  await page.route(new RegExp(`/words-${language}-`), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(jsonLiteral, (_, literal: string) => {
      const words = JSON.parse(runInNewContext(literal)) as Tree;
      return `JSON.parse(${JSON.stringify(JSON.stringify(change(words)))})`;
    });
    await route.fulfill({ response, body });
  });
}
