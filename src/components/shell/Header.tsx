import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';
import styles from './shell.module.css';

/** The head of every page: the way home, light or dark, the languages. */
export function Header({ place }: { readonly place: PagePlace | NotUnderstood }) {
  return (
    <header className={styles.header}>
      <PlaceLink place={{ kind: 'front', language: place.language }} className={styles.wordmark}>
        <bdi lang="en" dir="ltr" translate="no">
          Twocodes
        </bdi>
      </PlaceLink>
      <SchemeSwitch />
      <LanguageSwitch place={place} />
    </header>
  );
}
