import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { type Language, languageTags } from '../../src/core/languages.ts';
import type { WordFiles } from '../../src/i18n/words.ts';

export { expect, languageTags };

/** A test that fails on any console error or warning, and on any request to another origin. */
export const test = base.extend<{ watched: undefined }>({
  baseURL: async ({}, use) => {
    await use(process.env.TWOCODES_ADDRESS);
  },
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
          complaints.push(request.url());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** The words of one file of a language, as they stand in `locales/`. */
export function wordsOf<File extends keyof WordFiles>(language: Language, file: File): WordFiles[File] {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
}
