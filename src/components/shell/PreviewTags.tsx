import type { PagePlace } from '../../address/place.ts';
import { canonicalPlace, printAddress } from '../../address/printAddress.ts';
import { previewSize, printPreview } from '../../address/printFiles.ts';
import { type Language, languageTags } from '../../core/languages.ts';
import { confusedPairId } from '../../core/smtp/confusedPairs.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { absoluteAddress } from './useSite.ts';

interface PreviewTagsProps {
  readonly place: PagePlace;
  readonly title: string;
  readonly description: string;
}

/** The languages with a region, which Open Graph asks for (https://ogp.me) and chats know from Facebook's list. */
const locales: Record<Language, string> = {
  en: 'en_US',
  es: 'es_ES',
  ar: 'ar_AR',
  vi: 'vi_VN',
  de: 'de_DE',
};

/** What a chat or a social network shows of a shared link: Open Graph, and the few tags of Twitter that it lacks. */
export function PreviewTags({ place, title, description }: PreviewTagsProps) {
  const address = absoluteAddress(printAddress(canonicalPlace(place)));
  const picture = absoluteAddress(printPreview(place));
  return (
    <>
      <meta property="og:site_name" content="Twocodes" />
      <meta
        property="og:type"
        content={place.kind === 'code' || place.kind === 'pair' ? 'article' : 'website'}
      />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locales[place.language]} />
      {languageTags
        .filter((language) => language !== place.language)
        .map((language) => (
          <meta key={language} property="og:locale:alternate" content={locales[language]} />
        ))}
      {address && <meta property="og:url" content={address} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {picture && <Picture place={place} title={title} address={picture} />}
    </>
  );
}

/** A pair's own picture shows what its title says; every other page's shows the front page. */
function Picture({ place, title, address }: { place: PagePlace; title: string; address: string }) {
  const { say } = useSpeech();
  const own = place.kind === 'pair' && confusedPairId(place.first, place.second) !== undefined;
  const shown = own ? title : say(($) => $.app.title.front);
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(previewSize.width)} />
      <meta property="og:image:height" content={String(previewSize.height)} />
      <meta property="og:image:alt" content={shown} />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={shown} />
    </>
  );
}
