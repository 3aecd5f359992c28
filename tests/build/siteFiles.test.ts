import { expect, test } from 'vitest';
import { manifest } from '../../src/build/manifest.ts';
import { readPalette } from '../../src/build/palette.ts';
import { renderedPlaces } from '../../src/build/places.ts';
import { robots } from '../../src/build/robots.ts';
import { withPreview } from '../../src/build/shellPreview.ts';
import { rootOf } from '../../src/build/site.ts';
import { sitemap } from '../../src/build/sitemap.ts';
import { languages, languageTags } from '../../src/core/languages.ts';
import { speechIn } from '../support/speech.ts';

const siteUrl = 'https://twocodes.example';

test.each([
  ['/', 'https://twocodes.example'],
  ['/codes/', 'https://twocodes.example/codes'],
])('below %s every address begins with %s', (base, root) => {
  expect(rootOf({ base, siteUrl })).toBe(root);
});

test('the sitemap names every rendered page once, in every language', () => {
  const places = renderedPlaces();
  const urls = sitemap(places, siteUrl).match(/<url>.*<\/url>/g) ?? [];
  const locations = urls.map((url) => /<loc>(.*?)<\/loc>/.exec(url)?.[1]);
  expect(new Set(locations).size).toBe(places.length);
  expect(locations).toContain('https://twocodes.example/ar/smtp/250-vs-334');
  expect(locations).not.toContain('https://twocodes.example/ar/smtp/334-vs-250');
  for (const [index, url] of urls.entries()) {
    const alternates = [...url.matchAll(/hreflang="([\w-]+)" href="(.*?)"/g)];
    expect(alternates.map(([, tag]) => tag)).toEqual([...languageTags, 'x-default']);
    expect(alternates.map(([, , address]) => address)).toContain(locations[index]);
  }
});

test('robots are let in everywhere, and shown the sitemap where there is one', () => {
  expect(robots('/', '')).toBe('User-agent: *\nAllow: /\n');
  expect(robots('/codes/', siteUrl)).toBe(
    'User-agent: *\nAllow: /codes/\n\nSitemap: https://twocodes.example/codes/sitemap.xml\n',
  );
});

test.each(languageTags)(
  'the manifest in %s starts in its language, below the base path',
  async (language) => {
    const written = manifest(await speechIn(language), '/codes/', readPalette());
    expect(written).toMatchObject({
      id: '/codes/',
      lang: language,
      dir: languages[language].direction,
      start_url: `/codes/${language}`,
      scope: '/codes/',
      background_color: '#fbfaf7',
    });
    const { icons } = written as { icons: { src: string; purpose?: string }[] };
    expect(icons.every(({ src }) => src.startsWith('/codes/icon'))).toBe(true);
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  },
);

test('the shell previews the site only where the build knows it', async () => {
  const speeches = [await speechIn('en')];
  const shell = '<head></head>';
  expect(withPreview(shell, { base: '/', siteUrl: '', speeches })).toBe(shell);
  const previewed = withPreview(shell, { base: '/codes/', siteUrl, speeches });
  expect(previewed).toContain('content="https://twocodes.example/codes/preview/en.png"');
  expect(previewed).toMatch(/^<head><noscript>.*<\/noscript><\/head>$/);
});
