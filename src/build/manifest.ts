import { languages } from '../core/languages.ts';
import type { Speech } from '../i18n/say.ts';
import { icons } from './icons.ts';
import type { Palette } from './palette.ts';

/**
 * The web manifest of a language: what an installed Twocodes is called there and where it starts. It is one app in
 * every language, so that choosing another language does not install a second one.
 *
 * @param base the path the app is served under, with a slash at its end
 */
export function manifest({ say, language }: Speech, base: string, palette: Palette): object {
  return {
    id: base,
    name: say(($) => $.app.title.front),
    short_name: 'Twocodes',
    description: say(($) => $.app.description.front),
    lang: language,
    dir: languages[language].direction,
    start_url: `${base}${language}`,
    scope: base,
    display: 'standalone',
    background_color: palette.paper,
    theme_color: palette.paper,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...icons
        .filter((icon) => icon.purpose !== undefined)
        .map(({ file, size, purpose }) => ({
          src: base + file,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
    ],
  };
}
