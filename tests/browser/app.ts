import { readFileSync } from 'node:fs';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test';
import { type Language, languageTags } from '../../src/core/languages.ts';
import { type ReplyCode, replyOf } from '../../src/core/smtp/catalogue.ts';
import type { WordFiles } from '../../src/i18n/words.ts';

export { expect, languageTags };

interface Options {
  /** The one kind of complaint that a test of a fault brings about itself; it must then occur. */
  readonly expectedComplaint: RegExp | undefined;
}

interface Fixtures {
  /** Also watches another context. */
  readonly watch: (context: BrowserContext) => void;
  /** Opens a page in a browser that has never been here. */
  readonly freshPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** What Playwright itself says in the console where the configuration keeps service workers away. */
const blocked = 'Service Worker registration blocked by Playwright';

/** A test that fails on any console error or warning, and on any request to another origin. */
export const test = base.extend<Options & Fixtures>({
  expectedComplaint: [undefined, { option: true }],
  baseURL: async ({}, use) => {
    await use(siteAddress());
  },
  watch: [
    async ({ context, baseURL, expectedComplaint }, use) => {
      const complaints: string[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (!['error', 'warning'].includes(message.type()) || message.text() === blocked) return;
          if (!tellsOfUnknownPage(message)) complaints.push(message.text());
        });
        watched.on('weberror', (error) => complaints.push(String(error.error())));
        watched.on('request', (request) => {
          if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:'))
            complaints.push(request.url());
        });
      };
      watch(context);
      await use(watch);
      expect(complaints.filter((complaint) => !expectedComplaint?.test(complaint))).toEqual([]);
      if (expectedComplaint) expect(complaints, 'the fault that was expected').not.toEqual([]);
    },
    { auto: true },
  ],
  freshPage: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      watch(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Chromium notes it where the server answers an address without a page with 404, as it should; that is no fault. */
function tellsOfUnknownPage(message: ConsoleMessage): boolean {
  const { pathname } = new URL(message.location().url || siteAddress());
  return message.text().includes('status of 404') && !/\.[a-z]\w*$/.test(pathname);
}

/** Where the built app is served while the tests run, without a slash at its end. */
export function siteAddress(): string {
  return process.env.TWOCODES_ADDRESS ?? '';
}

/** One address of every kind of page, without its language. */
export const everyKindOfPage = {
  front: '',
  codes: '/smtp',
  code: '/smtp/450',
  pair: '/smtp/250-vs-334',
  confusedPair: '/smtp/421-vs-451',
  notUnderstood: '/smtp/541',
} as const;

/** The words of one file of a language, as they stand in `locales/`. */
export function wordsOf<File extends keyof WordFiles>(language: Language, file: File): WordFiles[File] {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
}

/** The few words of a language that come with the app itself. */
export function faultWordsOf(language: Language): Record<'heading' | 'advice' | 'retry', string> {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/fault.json`, import.meta.url), 'utf8'));
}

/** A text of the words with its placeholders filled. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
}

/** A code by its protocol's name: `250 OK`. */
export function replyName(code: ReplyCode): string {
  return `${code} ${replyOf(code).name}`;
}

/** The heading of a comparison, as it is read aloud. */
export function pairHeading(language: Language, first: ReplyCode, second: ReplyCode): string {
  return `SMTP ${replyName(first)} ${wordsOf(language, 'comparison').vs} ${replyName(second)}`;
}

/** The two fields of the picker, and the options of the one that is open. */
export function pickerOf(page: Page, language: Language) {
  const { first, second } = wordsOf(language, 'picker');
  return {
    first: page.getByRole('combobox', { name: first, exact: true }),
    second: page.getByRole('combobox', { name: second, exact: true }),
    options: page.getByRole('search').getByRole('option'),
    active: page.getByRole('search').getByRole('option', { selected: true }),
  };
}

/** Opens an address and waits until the app has taken the page over, also one that was rendered at build. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAlive(page);
}

/** Waits until React answers for the page's heading: before, a page rendered at build is seen but does not react. */
export async function expectAlive(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect
    .poll(() => heading.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__react'))))
    .toBe(true);
}
