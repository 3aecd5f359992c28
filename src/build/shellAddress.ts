import { languageTags } from '../core/languages.ts';
import { type Protocol, protocols } from '../core/protocols.ts';

const language = `(?:${languageTags.join('|')})`;
const script = '(?:[-_][a-z][a-z][a-z][a-z])?';
const region = '(?:[-_](?:[a-z][a-z]|[0-9][0-9][0-9]))?';

/** A name spelled out after its code, `-server-challenge`. It must not hold `vs`, which parts two codes. */
const spelledName = '(?:-(?:s|v?[a-rtuw-z])+)*';

/**
 * The addresses that are served from the shell where no page was rendered for them: the descending order of a
 * pair, other spellings, other regions of a language. Every one of them is an address that `readAddress`
 * understands; the few that it understands besides get the page for unknown addresses, which the app takes over.
 *
 * A regular expression for a path without the base, to be matched without regard to case. It is written so that
 * JavaScript, nginx (PCRE) and Caddy (RE2) read it alike, and without braces, which mean something to Caddy.
 */
export const shellPattern = `^/(?:${language}${script}${region}(?:/|$))?(?:compare(?:/|$))?(?:${places()})?/?$`;

const shellAddress = new RegExp(shellPattern, 'i');

/** Tells whether an address, without the base, is served from the shell where it has no page of its own. */
export function isShellAddress(path: string): boolean {
  return shellAddress.test(path);
}

function places(): string {
  return (Object.keys(protocols) as Protocol[])
    .map((protocol) => {
      const codes = protocols[protocol].replies.map(({ code }) => code).join('|');
      const code = `(?:${codes})${spelledName}`;
      return `${protocol}(?:/(?:${code}(?:(?:-vs-|/)${code})?)?)?`;
    })
    .join('|');
}
