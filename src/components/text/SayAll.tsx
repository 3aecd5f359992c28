import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Selector } from '../../i18n/say.ts';
import { Spoken } from './Say.tsx';

interface SayAllProps {
  readonly what: Selector<readonly string[]>;
  readonly className?: string | undefined;
}

/** Says a list of texts, an item each. */
export function SayAll({ what, className }: SayAllProps) {
  const { text, language } = useSpeech().sayingAll(what);
  return (
    <ul className={className}>
      {text.map((item) => (
        <li key={item}>
          <Spoken said={{ text: item, language }} />
        </li>
      ))}
    </ul>
  );
}
