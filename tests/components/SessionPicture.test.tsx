import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SessionPicture } from '../../src/components/session/SessionPicture.tsx';
import { type ReplyCode, replyOf } from '../../src/core/smtp/catalogue.ts';
import { Speaking } from '../../src/i18n/Speaking.tsx';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';

async function draw(first: ReplyCode, second: ReplyCode) {
  const speaker = createSpeaker('en', await loadWords('en'));
  render(
    <Speaking speaker={speaker}>
      <SessionPicture first={replyOf(first)} second={replyOf(second)} />
    </Speaking>,
  );
}

const stagesThatTellOf = (code: number) =>
  screen
    .getAllByRole('listitem')
    .filter((stage) => within(stage).queryByText(`${code} can occur here`))
    .map((stage) => stage.firstElementChild?.textContent);

test('each code is marked, and told in words, at every stage where it can occur', async () => {
  await draw(334, 354);
  expect(stagesThatTellOf(334)).toEqual(['AUTH']);
  expect(stagesThatTellOf(354)).toEqual(['DATA']);
});

test('a code that can answer any command is marked at every command and said to be so', async () => {
  await draw(221, 421);
  expect(stagesThatTellOf(221)).toEqual(['QUIT']);
  expect(stagesThatTellOf(421)).toContain('RCPT TO');
  expect(stagesThatTellOf(421)).not.toContain('End of the message data');
  expect(screen.getByText(/can answer any command/)).toHaveTextContent('421');
});

test('the session always runs from the opening of the connection to QUIT', async () => {
  await draw(211, 214);
  const stages = screen.getAllByRole('listitem').map((stage) => stage.firstElementChild?.textContent);
  expect(stages.at(0)).toBe('Connection opens');
  expect(stages.at(-1)).toBe('QUIT');
});
