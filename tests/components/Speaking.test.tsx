import { render } from '@testing-library/react';
import { memo } from 'react';
import { expect, test } from 'vitest';
import { Say } from '../../src/components/text/Say.tsx';
import { Speaking, SpeakingOn, useSpeech } from '../../src/i18n/Speaking.tsx';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { speechIn } from '../support/speech.ts';

test('a part that goes on with its speech is not drawn anew when the page speaks another', async () => {
  const [english, german] = [await loadWords('en'), await loadWords('de')];
  const englishSpeech = await speechIn('en');
  let drawn = 0;
  const Part = memo(function Part() {
    useSpeech();
    drawn += 1;
    return <Say what={($) => $.app.footer.codes} />;
  });
  const page = (speaker: ReturnType<typeof createSpeaker>) => (
    <Speaking speaker={speaker}>
      <Say what={($) => $.app.skip} />
      <SpeakingOn speech={englishSpeech}>
        <Part />
      </SpeakingOn>
    </Speaking>
  );

  const { container, rerender } = render(page(createSpeaker('en', english)));
  rerender(page(createSpeaker('de', german)));

  expect(container).toHaveTextContent('Zum Inhalt springenAll SMTP reply codes');
  expect(drawn).toBe(1);
});
