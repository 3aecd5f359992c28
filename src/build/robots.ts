/**
 * Prints `robots.txt`: everything may be read, and where the sitemap is. Search engines look for it at the root of
 * a host only, so under a sub-path its lines belong into the host's own.
 *
 * @param base the path the app is served under, with a slash at its end
 * @param siteUrl where the site stands; empty where the build was not told, and then there is no sitemap
 */
export function robots(base: string, siteUrl: string): string {
  const rules = `User-agent: *\nAllow: ${base}\n`;
  return siteUrl ? `${rules}\nSitemap: ${siteUrl}${base}sitemap.xml\n` : rules;
}
