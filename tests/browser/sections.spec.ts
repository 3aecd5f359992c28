import { compare } from '../../src/core/compare/compare.ts';
import { type ReplyCode, replyOf } from '../../src/core/smtp/catalogue.ts';
import { plainText } from '../../src/i18n/markup.ts';
import { everyKindOfPage, expect, filled, languageTags, open, test, wordsOf } from './app.ts';

/** The headings of the contract, written out. */
const contract = {
  description: ['Description', 'Descripción', 'الوصف', 'Mô tả', 'Beschreibung'],
  when: ["When you'll see it", 'Cuándo lo verás', 'متى تراه', 'Khi bạn thấy mã này', 'Wann Sie es sehen'],
  fix: ['How to fix', 'Cómo solucionarlo', 'كيفية الإصلاح', 'Cách khắc phục', 'Wie man es behebt'],
  'key-differences': [
    'Key differences',
    'Diferencias clave',
    'الفروق الرئيسية',
    'Sự khác biệt chính',
    'Wesentliche Unterschiede',
  ],
  'when-to-use': [
    'When to use which',
    'Cuándo usar cada uno',
    'متى تستخدم أيًا منهما',
    'Khi nào dùng cái nào',
    'Wann welchen verwenden',
  ],
  'learn-more': ['Learn more', 'Saber más', 'اعرف المزيد', 'Tìm hiểu thêm', 'Mehr erfahren'],
} as const;

/** The order of a comparison, by what is the same in every language. */
const order = [
  'summary',
  'digits',
  'key-differences',
  'description',
  'when',
  'fix',
  'conversation',
  'when-to-use',
  'learn-more',
];

for (const language of languageTags) {
  test(`${language}: a comparison has its sections in order, each a landmark named by its heading`, async ({
    page,
  }) => {
    await open(page, `/${language}${everyKindOfPage.pair}`);
    const ids = page.locator('article section[id]');
    expect(await ids.evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(order);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    const { heading } = wordsOf(language, 'comparison');
    const ours = {
      summary: heading.summary,
      digits: heading.digits,
      conversation: heading.conversation,
      ...Object.fromEntries(
        Object.entries(contract).map(([id, texts]) => [id, texts[languageTags.indexOf(language)]]),
      ),
    };
    for (const [id, name] of Object.entries(ours)) {
      const section = page.getByRole('region', { name, exact: true });
      await expect(section).toHaveAttribute('id', id);
      await expect(section.getByRole('heading', { level: 2 })).toHaveText(name ?? '');
    }
    const cautions = [wordsOf(language, 'completion')[250], wordsOf(language, 'intermediate')[334]];
    for (const { caution } of cautions) await expect(page.locator('#fix')).toContainText(plainText(caution));
  });

  test(`${language}: the differences are a numbered list that says which code each side is`, async ({
    page,
  }) => {
    const names = wordsOf(language, 'aspects').name;
    for (const [first, second] of [
      [250, 334],
      [451, 450],
    ] as const) {
      await open(page, `/${language}/smtp/${first}-vs-${second}`);
      const expected = compare(replyOf(first), replyOf(second)).differences.map(({ aspect }) => aspect);
      const items = page.locator('#key-differences > ol > li');
      await expect(items).toHaveCount(expected.length);
      for (const [index, aspect] of expected.entries()) {
        const item = items.nth(index);
        const heading = item.getByRole('heading', { level: 3 });
        await expect(heading).toContainText(names[aspect]);
        const text = (await item.textContent()) ?? '';
        expect(text.indexOf(names[aspect]), 'the aspect leads').toBe(0);
        expect(
          await item
            .locator('[data-side]')
            .evaluateAll((sides) => sides.map((side) => side.textContent?.trim().slice(0, 3))),
        ).toEqual([String(first), String(second)]);
      }
      const differs = (await items.getByRole('heading').allTextContents()).some(
        (text) => text === names.class,
      );
      expect(differs, 'class is a difference').toBe(replyOf(first).class !== replyOf(second).class);
    }
  });
}

/** Where in a session a code can occur, from RFC 5321 §4.3.2 and RFC 4954 §4, written out. */
const occurrences = [
  [334, 250, 334, ['AUTH']],
  [250, 250, 334, ['EHLO, HELO', 'MAIL FROM', 'RCPT TO']],
  [354, 235, 354, ['DATA']],
  [235, 235, 354, ['AUTH']],
] as const satisfies readonly (readonly [ReplyCode, ReplyCode, ReplyCode, readonly string[]])[];

test('the picture of the session marks each code where it can occur', async ({ page }) => {
  const { occursAt, stage } = wordsOf('en', 'session');
  for (const [code, first, second, commands] of occurrences) {
    await open(page, `/en/smtp/${first}-vs-${second}`);
    const marked = page
      .locator('#conversation')
      .getByRole('listitem')
      .filter({ hasText: filled(occursAt, { code }) });
    const names = (await marked.allTextContents()).map((text) => text.replace(/\d{3}.*$/s, ''));
    expect(names).toEqual(expect.arrayContaining([...commands]));
    expect(names.includes(stage.endOfData)).toBe(code === 250);
    expect(names).not.toContain(stage.connect);
    if (code !== 250) expect(names).toEqual(commands);
  }
});

for (const language of ['en', 'ar'] as const) {
  test(`${language}: the example exchanges read left to right and show their code`, async ({ page }) => {
    await open(page, `/${language}${everyKindOfPage.pair}`);
    const exchanges = page.locator('#conversation pre');
    await expect(exchanges).toHaveCount(2);
    for (const [index, code] of [250, 334].entries()) {
      await expect(exchanges.nth(index)).toHaveAttribute('dir', 'ltr');
      await expect(exchanges.nth(index)).toHaveAttribute('translate', 'no');
      await expect(exchanges.nth(index)).toContainText(`S: ${code}`);
    }
  });
}
