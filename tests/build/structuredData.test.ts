import { expect, test } from 'vitest';
import type { PagePlace } from '../../src/address/place.ts';
import { fillPage } from '../../src/build/fillPage.ts';
import { structuredData } from '../../src/build/structuredData.ts';
import { languageTags } from '../../src/core/languages.ts';
import { speechIn } from '../support/speech.ts';

const root = 'https://twocodes.example/codes';

const dataOf = async (place: PagePlace) =>
  structuredData(place, { speech: await speechIn(place.language), root });

test('a code is a defined term among the codes, with its way back', async () => {
  const place = { kind: 'code', language: 'de', protocol: 'smtp', code: 550 } as const;
  expect(await dataOf(place)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DefinedTerm',
        termCode: '550',
        name: 'Postfach nicht gefunden',
        alternateName: '550 Mailbox Not Found',
        inLanguage: 'de',
        url: `${root}/de/smtp/550`,
        inDefinedTermSet: { '@type': 'DefinedTermSet', url: `${root}/de/smtp` },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Twocodes', item: `${root}/de` },
          { position: 2, item: `${root}/de/smtp` },
          { position: 3, name: '550 Postfach nicht gefunden', item: `${root}/de/smtp/550` },
        ],
      },
    ],
  });
});

test.each(languageTags)('in %s no marks of ours are left in what is said of a code', async (language) => {
  const data = JSON.stringify(await dataOf({ kind: 'code', language, protocol: 'smtp', code: 250 }));
  expect(data).not.toMatch(/[`*…]|\{\{/);
});

test('a pair has its way back, and the front page needs none', async () => {
  const pair = { kind: 'pair', language: 'en', protocol: 'smtp', first: 450, second: 550 } as const;
  const written = JSON.stringify(await dataOf(pair));
  expect(written).toContain(
    `{"@type":"ListItem","position":3,"name":"450 vs 550","item":"${root}/en/smtp/450-vs-550"}`,
  );
  expect(await dataOf({ kind: 'front', language: 'en' })).toBeUndefined();
});

test('nothing said in a page ends the script that holds it', () => {
  const hostile = '</script><!--<script>$&';
  const words = { language: 'en', address: '/en', words: { hostile } } as const;
  const page = fillPage(
    '<html><head></head><body><div id="app"></div></body></html>',
    { head: '', body: '', words },
    {
      hostile,
    },
  );
  const scripts = [...page.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs)];
  expect(scripts.map(([, json]) => JSON.parse(json ?? ''))).toEqual([{ hostile }, words]);
});
