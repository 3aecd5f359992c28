import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AspectValue } from '../../src/components/comparison/AspectValue.tsx';
import { aspectOrder, readAspect } from '../../src/core/compare/aspect.ts';
import type { CommonPoint } from '../../src/core/compare/compare.ts';
import { languageTags } from '../../src/core/languages.ts';
import { replies, replyOf } from '../../src/core/smtp/catalogue.ts';
import type { Reply } from '../../src/core/smtp/reply.ts';
import { Speaking } from '../../src/i18n/Speaking.tsx';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { loadWords } from '../../src/i18n/words.ts';

const pointsOf = (reply: Reply) =>
  aspectOrder.map((aspect) => ({ aspect, value: readAspect[aspect](reply) }) as CommonPoint);

test.each(languageTags)('in %s every aspect of every code says something', async (language) => {
  const speaker = createSpeaker(language, await loadWords(language));
  for (const reply of replies) {
    const { container, unmount } = render(
      <Speaking speaker={speaker}>
        {pointsOf(reply).map((point) => (
          <div key={point.aspect} data-aspect={point.aspect}>
            <AspectValue {...point} />
          </div>
        ))}
      </Speaking>,
    );
    for (const value of container.querySelectorAll('[data-aspect]')) {
      expect(value.textContent, `${reply.code} ${value.getAttribute('data-aspect')}`).toMatch(/\p{L}|\d/u);
      expect(value.textContent).not.toMatch(/…|[{}`]/);
    }
    unmount();
  }
});

test('a value that depends names the stages it holds at: the three lives of 454', async () => {
  const speaker = createSpeaker('en', await loadWords('en'));
  const { container } = render(
    <Speaking speaker={speaker}>
      <AspectValue aspect="next" value={readAspect.next(replyOf(454))} />
    </Speaking>,
  );
  expect([...container.querySelectorAll('li')].map((stage) => stage.textContent)).toEqual([
    'AUTH',
    'STARTTLS',
    'RCPT TO',
  ]);
});
