import { render } from '@testing-library/react';
import { memo } from 'react';
import { expect, test, vi } from 'vitest';
import { Say } from '../../src/components/text/Say.tsx';
import { Speaking, SpeakingOn, useSpeech } from '../../src/i18n/Speaking.tsx';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { speechIn } from '../support/speech.ts';

/** Counts how often it is drawn. */
const Part = memo(function Part({ onDraw }: { readonly onDraw: () => void }) {
  useSpeech();
  onDraw();
  return <Say what={($) => $.app.footer.codes} />;
});

test('a part that goes on with its speech is not drawn anew when the page speaks another', async () => {
  const [english, german] = [await loadWords('en'), await loadWords('de')];
  const englishSpeech = await speechIn('en');
  const onDraw = vi.fn();
  const page = (speaker: ReturnType<typeof createSpeaker>) => (
    <Speaking speaker={speaker}>
      <Say what={($) => $.app.skip} />
      <SpeakingOn speech={englishSpeech}>
        <Part onDraw={onDraw} />
      </SpeakingOn>
    </Speaking>
  );

  const { container, rerender } = render(page(createSpeaker('en', english)));
  rerender(page(createSpeaker('de', german)));

  expect(container).toHaveTextContent('Zum Inhalt springenAll SMTP reply codes');
  expect(onDraw).toHaveBeenCalledOnce();
});
