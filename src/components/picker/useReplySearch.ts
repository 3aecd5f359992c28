import { useMemo } from 'react';
import { type Protocol, protocols } from '../../core/protocols.ts';
import { indexForSearch, type SearchIndex } from '../../core/search/search.ts';
import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import type { Speech } from '../../i18n/say.ts';
import { englishKeywords } from '../../i18n/words.ts';

/**
 * The search over a protocol's replies: by number, name, enhanced code or trouble, in the page's language and in
 * English. It is prepared for the first text that is typed: that takes time, and words that a page alone does not need.
 */
export function useReplySearch(protocol: Protocol): SearchIndex<ReplyCode> {
  const speech = useSpeech();
  return useMemo(() => {
    let index: SearchIndex<ReplyCode> | undefined;
    return {
      find: (query) => {
        if (query.trim() === '') return protocols[protocol].replies.map(({ code }) => code);
        index ??= prepareSearch(protocol, speech);
        return index.find(query);
      },
    };
  }, [protocol, speech]);
}

function prepareSearch(protocol: Protocol, speech: Speech): SearchIndex<ReplyCode> {
  return indexForSearch(
    protocols[protocol].replies.map(({ code, name, enhanced = [] }) => ({
      id: code,
      number: String(code),
      names: [name, speech.say(($) => $.replies[code].name)],
      keywords: [
        ...enhanced.map((usual) => usual.code),
        ...speech.sayingAll(($) => $.keywords[code]).text,
        ...englishKeywords[code],
      ],
    })),
  );
}
