import { useLinkProps } from '@tanstack/react-router';
import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { inLanguage, printAddress } from '../../address/printAddress.ts';
import { type Language, languages, languageTags } from '../../core/languages.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { rememberLanguage } from '../../preferences/preferences.ts';
import styles from './shell.module.css';
import { useKeptPlace } from './useKeptPlace.ts';
import { usePlaceAhead } from './usePlaceAhead.ts';

/** Five plain links to the same page, each language in its own name. Keeps codes, hash and place on the page. */
export function LanguageSwitch({ language }: { readonly language: Language }) {
  const { say } = useSpeech();
  const keepPlace = useKeptPlace(language);
  const place = usePlaceAhead(language);
  return (
    <nav className={styles.languages} aria-label={say(($) => $.app.languages)}>
      <ul>
        {languageTags.map((tag) => (
          <li key={tag}>
            <LanguageLink place={place} tag={tag} isCurrent={tag === language} beforeChange={keepPlace} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface LanguageLinkProps {
  readonly place: PagePlace | NotUnderstood;
  readonly tag: Language;
  readonly isCurrent: boolean;
  readonly beforeChange: () => void;
}

function LanguageLink({ place, tag, isCurrent, beforeChange }: LanguageLinkProps) {
  const link = useLinkProps({
    to: printAddress(inLanguage(place, tag)),
    hash: true,
    resetScroll: false,
    hashScrollIntoView: false,
    state: { quiet: true },
    onClick: () => {
      rememberLanguage(tag);
      beforeChange();
    },
  });
  return (
    // The router calls the present link a page; it is the present one of a set.
    <a
      {...link}
      lang={tag}
      dir={languages[tag].direction}
      hrefLang={tag}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {languages[tag].ownName}
    </a>
  );
}
