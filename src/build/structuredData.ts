import type { PagePlace } from '../address/place.ts';
import { printAddress } from '../address/printAddress.ts';
import { protocols } from '../core/protocols.ts';
import { plainText } from '../i18n/markup.ts';
import type { Speech } from '../i18n/say.ts';

/** What says where a page is and in which words. */
interface Telling {
  readonly speech: Speech;
  /** What stands before every address: `https://twocodes.example`, and the base path without its last slash. */
  readonly root: string;
}

type At<Kind extends PagePlace['kind']> = Extract<PagePlace, { kind: Kind }>;

/**
 * What a page is about, as search engines read it (schema.org, JSON-LD): a code is a defined term, the list of codes
 * the set of them, and every page below the front page knows its way back. Undefined for the front page.
 */
export function structuredData(place: PagePlace, telling: Telling): object | undefined {
  if (place.kind === 'front') return undefined;
  const way = breadcrumbs(place, telling);
  return { '@context': 'https://schema.org', '@graph': [...subjects(place, telling), way] };
}

function subjects(place: At<'codes' | 'code' | 'pair'>, telling: Telling): object[] {
  switch (place.kind) {
    case 'codes':
      return [termSet(place, telling)];
    case 'code':
      return [term(place, telling)];
    case 'pair':
      return [];
  }
}

function term(place: At<'code'>, telling: Telling): object {
  const { say } = telling.speech;
  const { code, language, protocol } = place;
  const { name } = protocols[protocol].replyOf(code);
  const url = telling.root + printAddress(place);
  return {
    '@type': 'DefinedTerm',
    '@id': `${url}#term`,
    termCode: String(code),
    name: say(($) => $.replies[code].name),
    alternateName: `${code} ${name}`,
    description: plainText(say(($) => $.replies[code].gist)),
    inLanguage: language,
    url,
    inDefinedTermSet: termSet({ kind: 'codes', language, protocol }, telling),
  };
}

function termSet(place: At<'codes'>, { speech, root }: Telling): object {
  const url = root + printAddress(place);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#codes`,
    name: speech.say(($) => $.pages.codes.heading),
    inLanguage: place.language,
    url,
  };
}

/** The way from the front page, by the list of codes. */
function breadcrumbs(place: At<'codes' | 'code' | 'pair'>, { speech, root }: Telling): object {
  const { language, protocol } = place;
  const crumbs: (readonly [name: string, place: PagePlace])[] = [
    ['Twocodes', { kind: 'front', language }],
    [speech.say(($) => $.pages.codes.heading), { kind: 'codes', language, protocol }],
  ];
  if (place.kind !== 'codes') crumbs.push([nameOf(place, speech), place]);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(([name, crumb], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: root + printAddress(crumb),
    })),
  };
}

/** A page by its codes, as its heading names it. */
function nameOf(place: At<'code' | 'pair'>, { say }: Speech): string {
  if (place.kind === 'pair') return `${place.first} ${say(($) => $.comparison.vs)} ${place.second}`;
  return `${place.code} ${say(($) => $.replies[place.code].name)}`;
}
