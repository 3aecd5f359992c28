import { Say } from '../text/Say.tsx';
import styles from './front.module.css';

/** What the front page says above the picker. */
export function FrontIntro() {
  return (
    <header className={styles.intro}>
      <h1 tabIndex={-1}>
        <Say what={($) => $.pages.front.heading} />
      </h1>
      <p>
        <Say what={($) => $.pages.front.lead} />
      </p>
    </header>
  );
}
