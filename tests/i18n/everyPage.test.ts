import { describe, expect, test } from 'vitest';
import { type Aspect, readAspect } from '../../src/core/compare/aspect.ts';
import { type CommonPoint, compare } from '../../src/core/compare/compare.ts';
import { relate } from '../../src/core/compare/relation.ts';
import { languageTags } from '../../src/core/languages.ts';
import { type ReplyCode, replies } from '../../src/core/smtp/catalogue.ts';
import { confusedPairId } from '../../src/core/smtp/confusedPairs.ts';
import { aspectPhrases, type Phrase } from '../../src/i18n/aspectPhrases.ts';
import { comparisonText } from '../../src/i18n/comparisonText.ts';
import { type Speech, speechOf } from '../../src/i18n/say.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadAllWords } from '../../src/i18n/words.ts';
import { everyPairOfReplies } from '../support/replies.ts';

const allWords = await loadAllWords();
const address = 'https://twocodes.example/smtp/250-vs-334';

/** What shows that a text went wrong: a value not filled in, a key, nothing, an object, a word said twice. */
const wrongText =
  /\{\{|\}\}|…$|^$|\[object|undefined|\bNaN\b|[a-z]\.[a-z]+[A-Z][a-z]+|\b(when|the|that|is|to) \1\b/;

describe.each(languageTags)('%s', (language) => {
  const speech = speechOf(createSpeaker(language, allWords[language]));

  test('all that is said of each code is there and in the language', () => {
    for (const { code } of replies) {
      for (const { text, language: said } of saidOf(code, speech)) {
        expect(text, `${code}`).not.toMatch(wrongText);
        expect(said, `${code}: ${text}`).toBe(language);
      }
    }
  });

  test('every pair’s answer in short stands alone and in the language', () => {
    for (const [first, second] of everyPairOfReplies) {
      const confused = confusedPairId(first.code, second.code);
      const relation = relate(first, second);
      const lead = confused
        ? speech.saying(($) => $.pairs[confused])
        : speech.saying(($) => $.comparison.relation[relation]);
      const gists = [first, second].map(({ code }) => speech.saying(($) => $.replies[code].gist));
      const summary = [lead, ...gists];
      expect(summary.map((said) => said.language)).toEqual([language, language, language]);
      const text = summary.map((said) => said.text).join(' ');
      expect(text).not.toMatch(wrongText);
      expect(text, 'a word twice in a row').not.toMatch(/(?<![\p{L}\p{N}])([\p{L}]{2,}) \1(?![\p{L}\p{N}])/u);
      expect(new Set(summary.map((said) => said.text)).size).toBe(3);
    }
  });

  test('a difference reads differently on its two sides, and what is shared has words', () => {
    for (const [first, second] of everyPairOfReplies) {
      const { differences, common } = compare(first, second);
      for (const { aspect, first: ofFirst, second: ofSecond } of differences) {
        const [one, other] = [ofFirst, ofSecond].map((value) =>
          phrases({ aspect, value } as CommonPoint, speech),
        );
        expect(one, `${first.code}-${second.code} ${aspect}`).not.toEqual(other);
      }
      for (const point of common) expect(phrases(point, speech)).not.toEqual([]);
    }
  });

  test('every fact of every code has its words', () => {
    for (const reply of replies) {
      for (const aspect of Object.keys(readAspect) as Aspect[]) {
        const said = phrases({ aspect, value: readAspect[aspect](reply) } as CommonPoint, speech);
        expect(said.length, `${reply.code} ${aspect}`).toBeGreaterThan(0);
        for (const text of said) expect(text, `${reply.code} ${aspect}`).not.toMatch(wrongText);
      }
    }
  });

  test('every comparison can be pasted into a ticket whole, with its codes unharmed and its address', () => {
    for (const [first, second] of everyPairOfReplies) {
      const ticket = { first, second, comparison: compare(first, second), address };
      const text = comparisonText(ticket, speech, 'text');
      expect(text.split('\n').filter((line) => wrongText.test(line) && line !== '')).toEqual([]);
      expect(text).toContain(`${first.code} ${first.name}`);
      expect(text).toContain(`${second.code} ${second.name}`);
      expect(text.trimEnd().endsWith(address)).toBe(true);
    }
  });
});

function saidOf(code: ReplyCode, { saying, sayingAll }: Speech) {
  const lists = [sayingAll(($) => $.replies[code].when), sayingAll(($) => $.replies[code].fix)];
  return [
    saying(($) => $.replies[code].name),
    saying(($) => $.replies[code].gist),
    saying(($) => $.replies[code].description),
    saying(($) => $.replies[code].caution),
    saying(($) => $.replies[code].serverUse),
    ...lists.flatMap(({ text, language }) => text.map((item) => ({ text: item, language }))),
  ];
}

/** What each phrase says, as the screen shows it. */
function phrases(point: CommonPoint, speech: Speech): string[] {
  return aspectPhrases(point).map((phrase) => phraseText(phrase, speech));
}

function phraseText(phrase: Phrase, { say }: Speech): string {
  switch (phrase.kind) {
    case 'words':
      return [...phrase.at, say(phrase.what)].join(' ');
    case 'stages':
      return phrase.stages.join(' ');
    case 'class':
      return say(($) => $.aspects.class[phrase.class]);
    case 'enhanced':
      return phrase.codes.map(({ code, vendor }) => `${code} ${vendor ?? ''}`).join(' ');
    case 'sources':
      return phrase.sources.map(({ number, section }) => `${number} ${section}`).join(' ');
  }
}
