import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { Say } from './Say.tsx';

/** A reply by its protocol's name, in English in every language: `250 OK`. */
export function ReplyName({ reply }: { readonly reply: Reply }) {
  return (
    <bdi lang="en" dir="ltr" translate="no">
      {reply.code} {reply.name}
    </bdi>
  );
}

/** The name of a reply in the reader's language; nothing where that is English. */
export function TranslatedName({
  code,
  className,
}: {
  readonly code: ReplyCode;
  readonly className?: string | undefined;
}) {
  const { language } = useSpeech();
  if (language === 'en') return null;
  return (
    <span className={className}>
      <Say what={($) => $.replies[code].name} />
    </span>
  );
}
