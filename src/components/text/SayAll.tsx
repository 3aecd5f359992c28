import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Selector } from '../../i18n/say.ts';
import { markUp } from './Say.tsx';

interface SayAllProps {
  readonly what: Selector<readonly string[]>;
  readonly className?: string | undefined;
}

/** Says a list of texts, an item each. */
export function SayAll({ what, className }: SayAllProps) {
  const { sayingAll, language: ofPage } = useSpeech();
  const { text, language } = sayingAll(what);
  return (
    <ul className={className}>
      {text.map((item) => (
        <li key={item}>{markUp({ text: item, language }, ofPage)}</li>
      ))}
    </ul>
  );
}
