/**
 * Reads where the site will stand, as it stands before every path: `https://twocodes.example`. Empty where the
 * build was not told.
 *
 * @param setting the value of `SITE_URL`; a path below the host belongs into `BASE_PATH`
 * @throws where the setting is not the address of a host
 */
export function readSiteUrl(setting = ''): string {
  const site = setting.trim().replace(/\/+$/, '');
  if (site === '') return '';
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (
    !url ||
    !['http:', 'https:'].includes(url.protocol) ||
    `${url.pathname}${url.search}${url.hash}` !== '/'
  ) {
    throw new Error(
      `SITE_URL is "${setting}"; it has to be a host such as https://twocodes.example (a path goes into BASE_PATH).`,
    );
  }
  return url.origin;
}
