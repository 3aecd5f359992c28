import { memo } from 'react';
import type { Language } from '../../core/languages.ts';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';
import styles from './shell.module.css';

/** The head of every page: the way home, light or dark, the languages. */
export const Header = memo(function Header({ language }: { readonly language: Language }) {
  return (
    <header className={styles.header}>
      <PlaceLink place={{ kind: 'front', language }} className={styles.wordmark}>
        <bdi lang="en" dir="ltr" translate="no">
          Twocodes
        </bdi>
      </PlaceLink>
      <SchemeSwitch />
      <LanguageSwitch language={language} />
    </header>
  );
});
