import { languages } from '../core/languages.ts';
import type { RenderedPage } from '../prerender.tsx';
import { withoutShell } from './shell.ts';

/**
 * Puts a rendered page into the built shell: its language and direction, its head, its body, and the words it is
 * said in, so that the app takes the page over without asking for any.
 *
 * @param about what search engines read of the page's subject. It stands here and not among the app's components:
 * no script may write the text of another where Trusted Types are required
 */
export function fillPage(shell: string, { head, body, words }: RenderedPage, about?: object): string {
  const { direction } = languages[words.language];
  const data = about ? `<script type="application/ld+json">${toScript(about)}</script>` : '';
  return withoutShell(shell)
    .replace(/<html[^>]*>/, `<html lang="${words.language}" dir="${direction}">`)
    .replace('</head>', () => `${head}${data}</head>`)
    .replace(
      '<div id="app"></div>',
      () =>
        `<div id="app">${body}</div><script type="application/json" id="words">${toScript(words)}</script>`,
    );
}

/** JSON that can stand inside a script element: nothing in it can end that element. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
