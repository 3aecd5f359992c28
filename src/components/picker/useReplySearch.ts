import { useMemo } from 'react';
import { type Protocol, protocols } from '../../core/protocols.ts';
import { indexForSearch, type SearchIndex } from '../../core/search/search.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { englishKeywords } from '../../i18n/words.ts';

/**
 * The search over a protocol's replies: by number, name, enhanced code or trouble, in the page's language and in
 * English. It is made when it is first wanted, since it needs words that a page alone does not.
 */
export function useReplySearch(protocol: Protocol, wanted: boolean): SearchIndex<ReplyCode> {
  const speech = useSpeech();
  return useMemo(
    () =>
      indexForSearch(
        (wanted ? protocols[protocol].replies : []).map(({ code, name, enhanced = [] }) => ({
          id: code,
          number: String(code),
          names: [name, speech.say(($) => $.replies[code].name)],
          keywords: [
            ...enhanced.map((usual) => usual.code),
            ...speech.sayingAll(($) => $.keywords[code]).text,
            ...englishKeywords[code],
          ],
        })),
      ),
    [protocol, speech, wanted],
  );
}
