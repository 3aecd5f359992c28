import fc from 'fast-check';
import { plainText } from '../../src/i18n/markup.ts';
import { hostilePath } from '../support/strangers.ts';
import { expect, languageTags, open, pairHeading, siteAddress, test, wordsOf } from './app.ts';
import { serveShell } from './serveShell.ts';

/** Other spellings of a place, and the one that stands in the address bar. */
const spellings = [
  ['/smtp/250-vs-334', '/en/smtp/250-vs-334'],
  ['/EN/SMTP/250-VS-334', '/en/smtp/250-vs-334'],
  ['/en/smtp/250-vs-334/', '/en/smtp/250-vs-334'],
  ['/en/compare/smtp/250-ok-vs-334-server-challenge', '/en/smtp/250-vs-334'],
  ['/en/smtp/250-ok-vs-334-server-challenge', '/en/smtp/250-vs-334'],
  ['/en/smtp/ok-vs-server-challenge', '/en/smtp/250-vs-334'],
  ['/en/smtp/٢٥٠-vs-٣٣٤', '/en/smtp/250-vs-334'],
  ['/en/smtp/334-vs-250', '/en/smtp/334-vs-250'],
  ['/en/smtp/250-vs-250', '/en/smtp/250'],
  ['/en/smtp/250-ok', '/en/smtp/250'],
  ['/es-MX/smtp/250-vs-334', '/es/smtp/250-vs-334'],
  ['/de-AT/smtp/450', '/de/smtp/450'],
  ['/AR_eg/smtp', '/ar/smtp'],
  ['/vi/', '/vi'],
  ['/es-MX/smtp/250-vs-334#key-differences', '/es/smtp/250-vs-334#key-differences'],
  ['/de/smtp/450/?from=ticket#fix', '/de/smtp/450?from=ticket#fix'],
] as const;

test('other spellings are understood and replaced in the address bar', async ({ page }) => {
  for (const [written, mended] of spellings) {
    await page.goto('about:blank');
    const visits = await page.evaluate(() => history.length);
    await page.goto(written);
    await expect(page, written).toHaveURL(mended);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => history.length), `${written} is replaced, not followed`).toBe(
      visits + 1,
    );
  }
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

for (const [locale, language] of [
  ['es-MX', 'es'],
  ['ar-EG', 'ar'],
  ['de-AT', 'de'],
  ['fr-FR', 'en'],
] as const) {
  test(`/ goes on to ${language} in a browser that speaks ${locale}`, async ({ freshPage }) => {
    const page = await freshPage({ locale });
    await page.goto('/');
    await expect(page).toHaveURL(`/${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      wordsOf(language, 'pages').front.heading,
    );
    await page.goto('/smtp/450-vs-550');
    await expect(page).toHaveURL(`/${language}/smtp/450-vs-550`);
  });
}

test('the language last chosen comes before that of the browser, a link with a language before both', async ({
  page,
}) => {
  await open(page, '/en/smtp/250');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL('/de/smtp/250');
  await page.goto('/');
  await expect(page).toHaveURL('/de');
  await page.goto('/smtp/250-vs-334');
  await expect(page).toHaveURL('/de/smtp/250-vs-334');
  await open(page, '/vi/smtp/250-vs-334');
  await expect(page).toHaveURL('/vi/smtp/250-vs-334');
  await page.goto('/');
  await expect(page).toHaveURL('/de');
});

/** Addresses that are not understood: the part that the page names, why, and what it offers first. */
const strangers = [
  { address: 'smtp/541', part: '541', why: 'unknownCode', class: '5xx Permanent Negative', offers: /^5/ },
  { address: 'smtp/471', part: '471', why: 'outsideGrammar', class: '4xx Transient Negative', offers: /^4/ },
  { address: 'smtp/250-vs-299', part: '299', why: 'outsideGrammar', class: '2xx', offers: /^250 OK/ },
  { address: 'smtp/0550', part: '0550', why: 'notACode', class: undefined, offers: /^550/ },
  { address: 'smtp/5.1.1', part: '5.1.1', why: 'enhancedCode', class: '5xx Permanent', offers: /^5/ },
  { address: 'smtp/250-vs-334-vs-550', part: '250-vs-334-vs-550', why: 'tooManyCodes', offers: /^250 OK/ },
  { address: 'nonsense', part: 'nonsense', why: 'unknownPage' },
] as const;

for (const language of languageTags) {
  test(`${language}: what is not understood is named, explained and met with an offer`, async ({ page }) => {
    const words = wordsOf(language, 'pages').notUnderstood;
    const article = page.getByRole('article');
    for (const stranger of strangers) {
      await open(page, `/${language}/${stranger.address}`);
      await expect(page).toHaveURL(`/${language}/${stranger.address}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
      await expect(page).toHaveTitle(wordsOf(language, 'app').title.notUnderstood);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(article).toContainText(`${words.part} ${stranger.part}`);
      await expect(article).toContainText(plainText(words.why[stranger.why]));
      if ('class' in stranger && stranger.class) {
        await expect(page.getByRole('region', { name: words.classTells })).toContainText(stranger.class);
      }
      if ('offers' in stranger) {
        const offer = page.getByRole('region', { name: words.nearest }).getByRole('link').first();
        await expect(offer).toHaveText(stranger.offers);
        await expect(offer).toHaveAttribute('href', new RegExp(`^/${language}/smtp/\\d{3}$`));
      }
    }
  });
}

test('a language that is not spoken gets the same page in those that are', async ({ page }) => {
  await open(page, '/fr/smtp/250-vs-334');
  const { part, why } = wordsOf('en', 'pages').notUnderstood;
  await expect(page.getByRole('article')).toContainText(`${part} fr`);
  await expect(page.getByRole('article')).toContainText(why.unknownLanguage);
  await page.getByRole('article').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL('/ar/smtp/250-vs-334');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(pairHeading('ar', 250, 334));
});

test('no address, however hostile, shows a blank page or an error', async ({ page }) => {
  await serveShell(page);
  const paths = [
    '//evil.example/smtp',
    '/en//smtp///250',
    '/en/smtp/%ff',
    `/en/smtp/${'9'.repeat(2000)}`,
    `/ar/smtp/${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    ...fc.sample(hostilePath, { seed: 5321, numRuns: 28 }),
  ];
  for (const path of paths) {
    await page.goto(`${siteAddress()}${path}`);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByRole('search'), path).toBeVisible();
  }
});
