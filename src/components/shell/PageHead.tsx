import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { canonicalPlace, inLanguage, printAddress } from '../../address/printAddress.ts';
import { languageTags, sourceLanguage } from '../../core/languages.ts';
import { publicAddress } from './useSite.ts';

interface PageHeadProps {
  readonly place: PagePlace | NotUnderstood;
  readonly title: string;
  readonly description: string;
}

/** What a page says of itself to the browser and to search engines: title, description, canonical, languages. */
export function PageHead({ place, title, description }: PageHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {place.kind === 'notUnderstood' ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Alternates place={place} />
      )}
    </>
  );
}

function Alternates({ place }: { readonly place: PagePlace }) {
  const canonical = canonicalPlace(place);
  const address = (language: typeof place.language) =>
    publicAddress(printAddress(inLanguage(canonical, language)));
  return (
    <>
      <link rel="canonical" href={address(place.language)} />
      {languageTags.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={address(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(sourceLanguage)} />
    </>
  );
}
