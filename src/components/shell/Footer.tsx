import { memo } from 'react';
import type { Language } from '../../core/languages.ts';
import { protocols } from '../../core/protocols.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { PlaceLink } from '../text/PlaceLink.tsx';
import { Say } from '../text/Say.tsx';
import styles from './shell.module.css';

/** The foot of every page: where to go on, and what the pages rest on. */
export const Footer = memo(function Footer({ language }: { readonly language: Language }) {
  const { say } = useSpeech();
  return (
    <footer className={styles.footer}>
      <nav aria-label={say(($) => $.app.footer.label)}>
        <ul>
          <li>
            <PlaceLink place={{ kind: 'front', language }}>
              <Say what={($) => $.app.footer.front} />
            </PlaceLink>
          </li>
          {(Object.keys(protocols) as (keyof typeof protocols)[]).map((protocol) => (
            <li key={protocol}>
              <PlaceLink place={{ kind: 'codes', language, protocol }}>
                <Say what={($) => $.app.footer.codes} />
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Say what={($) => $.app.footer.basis} />
      </p>
      <p>
        <Say what={($) => $.app.footer.privacy} />
      </p>
    </footer>
  );
});
