import { type Language, languages } from '../../core/languages.ts';
import { faultWords } from '../../i18n/faultWords.ts';
import styles from './fault.module.css';

/**
 * Says that a part of the app did not arrive, in words that came with the app itself, and offers to try again.
 * Loading the page anew is the retry that works: browsers may keep a failed module for the life of a page.
 */
export function Fault({ language }: { readonly language: Language }) {
  const words = faultWords[language];
  return (
    <main className={styles.fault} lang={language} dir={languages[language].direction}>
      <div role="alert">
        <h1>{words.heading}</h1>
        <p>{words.advice}</p>
      </div>
      <button type="button" onClick={() => location.reload()}>
        {words.retry}
      </button>
    </main>
  );
}
