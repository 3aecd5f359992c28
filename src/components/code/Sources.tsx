import type { Source } from '../../core/smtp/source.ts';
import { RfcLink } from '../text/RfcLink.tsx';
import { Say } from '../text/Say.tsx';
import styles from './code.module.css';

/** What the facts on a code rest on. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={JSON.stringify(source)}>
          <SourceName source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source }: { readonly source: Source }) {
  switch (source.kind) {
    case 'rfc':
      return <RfcLink source={source} />;
    case 'software':
    case 'collection':
      return (
        <bdi lang="en" translate="no">
          {source.name}
        </bdi>
      );
    default:
      return <Say what={($) => $.pages.code.source[source.kind]} />;
  }
}
