import { useState } from 'react';
import { useSpeech } from '../../i18n/say.ts';
import { rememberedScheme, rememberScheme, type Scheme } from '../../preferences/preferences.ts';
import { Say } from '../text/Say.tsx';
import styles from './shell.module.css';

const choices = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system has it. */
export function SchemeSwitch() {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<Scheme | 'system'>(() => rememberedScheme() ?? 'system');

  function choose(choice: Scheme | 'system') {
    const scheme = choice === 'system' ? undefined : choice;
    setChosen(choice);
    rememberScheme(scheme);
    showScheme(scheme);
  }

  return (
    <label className={styles.scheme}>
      <span>
        <Say what={($) => $.app.scheme.label} />
      </span>
      <select value={chosen} onChange={(event) => choose(event.target.value as Scheme | 'system')}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(($) => $.app.scheme[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The styles read the scheme from the document's root; without the attribute the system decides. */
function showScheme(scheme: Scheme | undefined): void {
  if (scheme) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
}
