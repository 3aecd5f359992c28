import { expect, test } from 'vitest';
import { readSiteUrl } from '../../src/build/siteUrl.ts';

test.each([
  [undefined, ''],
  ['', ''],
  [' https://twocodes.example// ', 'https://twocodes.example'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('the setting %j is read as %j', (setting, site) => {
  expect(readSiteUrl(setting)).toBe(site);
});

test.each(['twocodes.example', 'https://twocodes.example/codes', 'ftp://twocodes.example', 'https://'])(
  'the setting %j is refused, and said so',
  (setting) => {
    expect(() => readSiteUrl(setting)).toThrow(`SITE_URL is "${setting}"`);
  },
);
