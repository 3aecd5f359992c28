import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source.ts';
import { everyProse, pluralSuffix } from '../support/words.ts';

const modules = sourceFiles('.ts', '.tsx');

/** `$.aspects.next[step]`: a chain of names and of choices in brackets. */
const selector = /\$((?:\.\w+|\[(?:[^[\]]|\[[^\]]*\])*\])+)/g;
const step = /\.(\w+)|\[((?:[^[\]]|\[[^\]]*\])*)\]/g;

const patterns = modules.flatMap(({ text }) =>
  [...text.matchAll(selector)].map(([, chain]) => patternOf(chain ?? '')),
);

test('the places that ask for words are found', () => {
  expect(patterns.length).toBeGreaterThan(80);
});

test('every English text is asked for somewhere', () => {
  const unused = everyProse('en')
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('fault.') && !patterns.some((pattern) => pattern.test(asked(key))));
  expect(unused).toEqual([]);
});

test('every word for when nothing else loads is used', () => {
  const users = modules.filter(({ text }) => text.includes('faultWords') || text.includes('fault.json'));
  const all = users.map(({ text }) => text).join('\n');
  const unused = everyProse('en')
    .flatMap(({ key }) => /^fault\.(\w+)$/.exec(key)?.[1] ?? [])
    .filter((name) => !all.includes(`.${name}`));
  expect(unused).toEqual([]);
});

/** A key as the source asks for it: codes under `replies`, plurals without their form, lists as a whole. */
function asked(key: string): string {
  return key
    .replace(/^(completion|intermediate|transient|permanent)\./, 'replies.')
    .replace(/\.(when|fix)\.\d+$/, '.$1')
    .replace(pluralSuffix, '');
}

/** What a chain can pick: names stand for themselves, quoted choices for each other, the rest for any key. */
function patternOf(chain: string): RegExp {
  const parts = [...chain.matchAll(step)].map(([, name, choice = '']) => {
    if (name !== undefined) return name;
    const quoted = [...choice.matchAll(/['"]([\w-]+)['"]/g)].map(([, text]) => text);
    return quoted.length > 0 ? `(?:${quoted.join('|')})` : '[^.]+';
  });
  return new RegExp(`^${parts.join('\\.')}$`);
}
