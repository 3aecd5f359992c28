import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/languages.ts';
import { loadAllWords } from '../../src/i18n/words.ts';

const words = await loadAllWords();

/** The section headings of the contract. */
test.each([
  ['description', 'Description', 'Descripción', 'الوصف', 'Mô tả', 'Beschreibung'],
  ['when', "When you'll see it", 'Cuándo lo verás', 'متى تراه', 'Khi bạn thấy mã này', 'Wann Sie es sehen'],
  ['fix', 'How to fix', 'Cómo solucionarlo', 'كيفية الإصلاح', 'Cách khắc phục', 'Wie man es behebt'],
  [
    'keyDifferences',
    'Key differences',
    'Diferencias clave',
    'الفروق الرئيسية',
    'Sự khác biệt chính',
    'Wesentliche Unterschiede',
  ],
  [
    'whenToUse',
    'When to use which',
    'Cuándo usar cada uno',
    'متى تستخدم أيًا منهما',
    'Khi nào dùng cái nào',
    'Wann welchen verwenden',
  ],
  ['learnMore', 'Learn more', 'Saber más', 'اعرف المزيد', 'Tìm hiểu thêm', 'Mehr erfahren'],
] as const)('the heading of %s is the agreed one in every language', (key, en, es, ar, vi, de) => {
  const found = languageTags.map((language) => words[language].comparison?.heading[key]);
  expect(found).toEqual([en, es, ar, vi, de]);
});

test('the classes have the agreed English names', () => {
  expect(words.en.aspects.class).toEqual({
    2: 'Positive Completion',
    3: 'Positive Intermediate',
    4: 'Transient Negative',
    5: 'Permanent Negative',
  });
});

test.each([
  ['es', 'positiva de finalización', 'positiva intermedia', 'negativa temporal', 'negativa permanente'],
  ['ar', 'إيجابي نهائي', 'إيجابي وسيط', 'سلبي مؤقت', 'سلبي دائم'],
  ['vi', 'thành công', 'trung gian', 'lỗi tạm thời', 'lỗi vĩnh viễn'],
  [
    'de',
    'positive Abschlussantwort',
    'positive Zwischenantwort',
    'vorübergehend negative Antwort',
    'dauerhaft negative Antwort',
  ],
] as const)('in %s the classes are translated', (language, ...expected) => {
  const found = Object.values(words[language].aspects?.class ?? {}).map((name) => name.toLowerCase());
  expect(found).toHaveLength(4);
  found.forEach((name, index) => {
    expect(name).toContain(expected[index]?.toLowerCase());
  });
});

test.each(languageTags)('in %s no two headings of the comparison are the same', (language) => {
  const headings = Object.values(words[language].comparison?.heading ?? {});
  expect(headings.length).toBeGreaterThan(0);
  expect(new Set(headings).size).toBe(headings.length);
});
