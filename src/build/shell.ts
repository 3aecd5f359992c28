import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type BootFacts, boot } from '../boot.ts';
import { type Language, languages, languageTags } from '../core/languages.ts';

interface FaultWords {
  readonly heading: string;
  readonly advice: string;
  readonly retry: string;
  readonly noScript: string;
}

/** Completes the built shell: the boot script, and what to say where there is no script at all. */
export function shell(): Plugin {
  let base = '/';
  return {
    name: 'twocodes-shell',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = Object.keys(bundle);
        const facts: BootFacts = {
          base,
          languages: Object.fromEntries(
            languageTags.map((tag) => {
              const { heading, advice, retry } = readFaultWords(tag);
              const words = files.find((file) => file.includes(`words-${tag}-`)) ?? '';
              return [tag, { direction: languages[tag].direction, words, fault: { heading, advice, retry } }];
            }),
          ),
        };
        return [
          { tag: 'script', children: `(${boot})(${JSON.stringify(facts)})`, injectTo: 'head-prepend' },
          {
            tag: 'noscript',
            injectTo: 'body',
            children: languageTags.map((tag) => ({
              tag: 'p',
              attrs: { lang: tag, dir: languages[tag].direction },
              children: readFaultWords(tag).noScript,
            })),
          },
        ];
      },
    },
  };
}

function readFaultWords(language: Language): FaultWords {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/fault.json`, import.meta.url), 'utf8'));
}
