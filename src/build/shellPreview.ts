import { previewSize, printPreview } from '../address/printFiles.ts';
import { sourceLanguage } from '../core/languages.ts';
import { rootOf, type Site } from './site.ts';

/**
 * Gives the shell what a chat shows of a link whose page was not rendered: the site, in English. It stands in a
 * `noscript`, as chats run no scripts and in a browser the app says better what the page is.
 */
export function withPreview(shell: string, site: Pick<Site, 'base' | 'siteUrl' | 'speeches'>): string {
  const speech = site.speeches.find(({ language }) => language === sourceLanguage);
  if (!speech || !site.siteUrl) return shell;
  const title = speech.say(($) => $.app.title.front);
  const tags = Object.entries({
    'og:site_name': 'Twocodes',
    'og:type': 'website',
    'og:title': title,
    'og:description': speech.say(($) => $.app.description.front),
    'og:image': rootOf(site) + printPreview({ kind: 'front', language: sourceLanguage }),
    'og:image:width': String(previewSize.width),
    'og:image:height': String(previewSize.height),
    'og:image:alt': title,
  }).map(([property, content]) => `<meta property="${property}" content="${escapeAttribute(content)}">`);
  const card = '<meta name="twitter:card" content="summary_large_image">';
  return shell.replace('</head>', () => `<noscript>${tags.join('')}${card}</noscript></head>`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
