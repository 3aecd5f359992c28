import type { PagePlace } from '../address/place.ts';
import { inLanguage, printAddress } from '../address/printAddress.ts';
import { languageTags, sourceLanguage } from '../core/languages.ts';

/**
 * Prints the sitemap: every page once, each with the same page in every language.
 *
 * @param root what stands before every address: `https://twocodes.example`, and the base path without its last slash
 */
export function sitemap(places: readonly PagePlace[], root: string): string {
  const entries = places.map((place) => {
    const address = (language: PagePlace['language']) => root + printAddress(inLanguage(place, language));
    const alternates = [
      ...languageTags.map((tag) => alternate(tag, address(tag))),
      alternate('x-default', address(sourceLanguage)),
    ];
    return `<url><loc>${address(place.language)}</loc>${alternates.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

function alternate(tag: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`;
}
