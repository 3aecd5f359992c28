import { expect, test } from 'vitest';
import { recordWords } from '../../src/i18n/recordWords.ts';
import { speechOf } from '../../src/i18n/say.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';

const words = await loadWords('en');

test('what a page said is kept, and enough to say it again; what it did not say is not', () => {
  const [recorded, readSoFar] = recordWords(words);
  const { say, sayingAll } = speechOf(createSpeaker('en', recorded));
  const said = [
    say(($) => $.replies[250].gist),
    say(($) => $.comparison.differences, { count: 3 }),
    ...sayingAll(($) => $.replies[334].fix).text,
  ];

  const again = speechOf(createSpeaker('en', readSoFar()));
  expect([
    again.say(($) => $.replies[250].gist),
    again.say(($) => $.comparison.differences, { count: 3 }),
    ...again.sayingAll(($) => $.replies[334].fix).text,
  ]).toEqual(said);
  expect(JSON.stringify(readSoFar())).not.toContain(words.replies[550].gist);
  expect(JSON.stringify(readSoFar()).length).toBeLessThan(JSON.stringify(words).length / 10);
});

test('reading changes no word', () => {
  const before = structuredClone(words);
  const [recorded] = recordWords(words);
  speechOf(createSpeaker('en', recorded)).say(($) => $.replies[250].gist);
  expect(words).toEqual(before);
});
