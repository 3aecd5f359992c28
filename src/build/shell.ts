import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { BootFacts } from '../boot.ts';
import { type Language, languages, languageTags } from '../core/languages.ts';
import { inlineHashes, inlineScripts } from './inlineScripts.ts';
import { contentSecurityPolicy } from './policy.ts';

interface FaultWords {
  readonly heading: string;
  readonly advice: string;
  readonly retry: string;
  readonly noScript: string;
}

/** What stands between these marks is for addresses whose page was not rendered at build. */
const shellOnly = /<!--shell-->.*?<!--\/shell-->/gs;

/** Takes from the built shell what a rendered page does not need. */
export function withoutShell(html: string): string {
  return html.replace(shellOnly, '');
}

/** Completes the built shell: policy, first scripts, and what to say where there is no script at all. */
export function shell(): Plugin {
  let base = '/';
  return {
    name: 'twocodes-shell',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html
          .replace(
            '<meta charset="utf-8" />',
            (charset) => charset + headStart(bootFacts(base, Object.keys(bundle))),
          )
          .replace('</body>', () => `${forShell(`<noscript>${noScript(base)}</noscript>`)}</body>`),
    },
  };
}

function headStart(facts: BootFacts): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inlineHashes)}">`;
  const data = `<script type="application/json" id="boot">${JSON.stringify(facts)}</script>`;
  return `${policy}<script>${inlineScripts.everyPage}</script>${forShell(`${data}<script>${inlineScripts.shell}</script>`)}`;
}

function forShell(html: string): string {
  return `<!--shell-->${html}<!--/shell-->`;
}

function bootFacts(base: string, files: readonly string[]): BootFacts {
  return {
    base,
    languages: Object.fromEntries(
      languageTags.map((tag) => {
        const { heading, advice, retry } = readFaultWords(tag);
        const words = files.find((file) => file.includes(`words-${tag}-`)) ?? '';
        return [tag, { direction: languages[tag].direction, words, fault: { heading, advice, retry } }];
      }),
    ),
  };
}

/** Without scripts the shell leads on, in every language, to pages that can be read without any. */
function noScript(base: string): string {
  return languageTags
    .map((tag) => {
      const { direction, ownName } = languages[tag];
      return `<p lang="${tag}" dir="${direction}">${readFaultWords(tag).noScript} <a href="${base}${tag}">${ownName}</a></p>`;
    })
    .join('');
}

function readFaultWords(language: Language): FaultWords {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/fault.json`, import.meta.url), 'utf8'));
}
