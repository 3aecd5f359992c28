import type { ReactNode } from 'react';
import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { printAddress } from '../../address/printAddress.ts';
import { FrontIntro } from '../front/FrontIntro.tsx';
import { Picker } from '../picker/Picker.tsx';
import { Say } from '../text/Say.tsx';
import { Announcer } from './Announcer.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import styles from './shell.module.css';
import { useArrival } from './useArrival.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

interface LayoutProps {
  readonly place: PagePlace | NotUnderstood;
  readonly children: ReactNode;
}

/** The frame that all pages share. */
export function Layout({ place, children }: LayoutProps) {
  useDocumentLanguage(place.language);
  useArrival(printAddress(place));
  return (
    <Announcer>
      <a className={styles.skip} href="#content">
        <Say what={($) => $.app.skip} />
      </a>
      <Header language={place.language} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {place.kind === 'front' && <FrontIntro />}
        <Picker language={place.language} protocol={'protocol' in place ? place.protocol : 'smtp'} />
        {children}
      </main>
      <Footer language={place.language} />
    </Announcer>
  );
}
