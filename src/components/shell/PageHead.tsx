import type { NotUnderstood, PagePlace } from '../../address/place.ts';
import { canonicalPlace, inLanguage, printAddress } from '../../address/printAddress.ts';
import { printManifest } from '../../address/printFiles.ts';
import { languageTags, sourceLanguage } from '../../core/languages.ts';
import { PreviewTags } from './PreviewTags.tsx';
import { fileAddress, publicAddress } from './useSite.ts';

interface PageHeadProps {
  readonly place: PagePlace | NotUnderstood;
  readonly title: string;
  readonly description: string;
}

/** What a page says of itself to browsers, search engines and chats: title, description, canonical, languages. */
export function PageHead({ place, title, description }: PageHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {place.kind === 'notUnderstood' ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <Alternates place={place} />
          <PreviewTags place={place} title={title} description={description} />
        </>
      )}
      <link rel="manifest" href={fileAddress(printManifest(place.language))} />
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
