import type { Plugin } from 'vite';
import { languageTags } from '../core/languages.ts';
import { type Protocol, protocols } from '../core/protocols.ts';
import { descendingRules } from './descendingRules.ts';
import { inlineHashes } from './inlineScripts.ts';
import { securityHeaders } from './policy.ts';

/** How many rules with a placeholder Cloudflare Pages reads; it leaves out the rest. */
const mostRules = 100;

/** Writes `_headers` and `_redirects` into the build: how static hosts (Netlify, Cloudflare Pages) learn our rules. */
export function hostFiles(): Plugin {
  let base = '/';
  return {
    name: 'twocodes-host-files',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved: (config) => {
      base = config.base;
    },
    generateBundle() {
      const headers = hostHeaders(securityHeaders(inlineHashes), base);
      this.emitFile({ type: 'asset', fileName: '_headers', source: headers });
      this.emitFile({ type: 'asset', fileName: '_redirects', source: hostRedirects(base) });
    },
  };
}

/**
 * Prints the `_headers` of a static host. What is not hashed needs no rule: these hosts have it revalidated unasked,
 * and would join a second `Cache-Control` to the first.
 *
 * @param base the path the app is served under, with a slash at its end
 */
export function hostHeaders(headers: Readonly<Record<string, string>>, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines,
    '',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/**
 * Prints the `_redirects` of a static host: which addresses without a page are served from the shell. Cloudflare Pages
 * follows a rule even where there is a page, so that no rule may cover one, and reads only so many: the
 * most sweeping come first. An address that finds no rule gets `404.html`, which the app takes over.
 *
 * @param base the path the app is served under, with a slash at its end
 */
export function hostRedirects(base: string): string {
  const fixed = Object.keys(protocols);
  const sweeping = (Object.keys(protocols) as Protocol[]).flatMap((protocol) => [
    `${protocol}/:codes`,
    `compare/${protocol}/:codes`,
    `:language/compare/${protocol}/:codes`,
    ...languageTags.flatMap((tag) => [`${tag}-:region/${protocol}`, `${tag}-:region/${protocol}/:codes`]),
    ...descendingRules(protocols[protocol].replies.map(({ code }) => code)).map(
      (pair) => `:language/${protocol}/${pair}`,
    ),
  ]);
  return [...fixed, ...sweeping.slice(0, mostRules)].map((from) => `${base}${from} ${base} 200\n`).join('');
}
