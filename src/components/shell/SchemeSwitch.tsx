import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Scheme } from '../../preferences/preferences.ts';
import { Say } from '../text/Say.tsx';
import styles from './shell.module.css';
import { useScheme } from './useScheme.ts';

const choices = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system has it. */
export function SchemeSwitch() {
  const { say } = useSpeech();
  const [scheme, choose] = useScheme();
  return (
    <label className={styles.scheme}>
      <span>
        <Say what={($) => $.app.scheme.label} />
      </span>
      <select
        value={scheme ?? 'system'}
        onChange={({ target }) => choose(target.value === 'system' ? undefined : (target.value as Scheme))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(($) => $.app.scheme[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}
