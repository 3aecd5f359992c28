import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Say } from '../../src/components/text/Say.tsx';
import type { Language } from '../../src/core/languages.ts';
import { Speaking } from '../../src/i18n/Speaking.tsx';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';

async function show(language: Language, children: ReactNode, words?: object) {
  const speaker = createSpeaker(language, words ?? (await loadWords(language)));
  return render(<Speaking speaker={speaker}>{children}</Speaking>);
}

test('wire text reads left to right, in English, in an Arabic sentence', async () => {
  await show('ar', <Say what={($) => $.replies[354].caution} />);
  const wire = screen.getByText('354');
  expect(wire).toHaveAttribute('dir', 'ltr');
  expect(wire).toHaveAttribute('lang', 'en');
  expect(wire.tagName).toBe('CODE');
});

test('a foreign term in a sentence is marked as English', async () => {
  await show('es', <Say what={($) => $.replies[450].description} />);
  expect(screen.getByText('greylisting')).toHaveAttribute('lang', 'en');
});

test('a text stands there whole, without its markup', async () => {
  const { container } = await show('en', <Say what={($) => $.replies[250].gist} />);
  expect(container).toHaveTextContent('250 is a success: the server has carried out the last command');
  expect(container.textContent).not.toContain('`');
});

test('values take their places, and a count chooses its form', async () => {
  const { container } = await show(
    'ar',
    <Say what={($) => $.comparison.differences} values={{ count: 3 }} />,
  );
  expect(container).toHaveTextContent('3');
  expect(container.textContent).not.toMatch(/[{}]/);
});

test('a page that came with few words says others once they have come', async () => {
  await show('de', <Say what={($) => $.app.skip} />, {});
  expect(await screen.findByText('Zum Inhalt springen')).not.toHaveAttribute('lang');
});
