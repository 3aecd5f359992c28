import type { PagePlace } from '../address/place.ts';
import { languageTags } from '../core/languages.ts';
import { type Protocol, protocols } from '../core/protocols.ts';

/**
 * Every place whose page is rendered at build: in each language the front page, and for each protocol the list of
 * codes, every code and every pair in ascending order. The other order of a pair is left to the shell.
 */
export function renderedPlaces(): PagePlace[] {
  return languageTags.flatMap((language) => [
    { kind: 'front', language } as const,
    ...(Object.keys(protocols) as Protocol[]).flatMap((protocol) => {
      const codes = protocols[protocol].replies.map(({ code }) => code);
      return [
        { kind: 'codes', language, protocol } as const,
        ...codes.map((code) => ({ kind: 'code', language, protocol, code }) as const),
        ...codes.flatMap((first) =>
          codes
            .filter((second) => second > first)
            .map((second) => ({ kind: 'pair', language, protocol, first, second }) as const),
        ),
      ];
    }),
  ]);
}
