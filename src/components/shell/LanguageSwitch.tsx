import { Link } from '@tanstack/react-router';
import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { inLanguage, printAddress } from '../../address/printAddress.ts';
import { languages, languageTags } from '../../core/languages.ts';
import { useSpeech } from '../../i18n/say.ts';
import { rememberLanguage } from '../../preferences/preferences.ts';
import styles from './shell.module.css';
import { useKeptPlace } from './useKeptPlace.ts';

/** Five plain links to the same page, each language in its own name. Keeps codes, hash and place on the page. */
export function LanguageSwitch({ place }: { readonly place: PagePlace | NotUnderstood }) {
  const { say } = useSpeech();
  const keepPlace = useKeptPlace(place.language);
  return (
    <nav className={styles.languages} aria-label={say(($) => $.app.languages)}>
      <ul>
        {languageTags.map((tag) => (
          <li key={tag}>
            <Link
              to={printAddress(inLanguage(place, tag))}
              hash
              resetScroll={false}
              hashScrollIntoView={false}
              state={{ quiet: true }}
              lang={tag}
              dir={languages[tag].direction}
              hrefLang={tag}
              aria-current={tag === place.language ? 'true' : undefined}
              onClick={() => {
                rememberLanguage(tag);
                keepPlace();
              }}
            >
              {languages[tag].ownName}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
