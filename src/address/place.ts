import type { Language } from '../core/languages.ts';
import type { Protocol } from '../core/protocols.ts';
import type { ReplyCode } from '../core/smtp/catalogue.ts';
import type { ReplyClass } from '../core/smtp/digits.ts';

/** A place of the app that an address can name. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'front'; readonly language: Language }
  | { readonly kind: 'codes'; readonly language: Language; readonly protocol: Protocol }
  | {
      readonly kind: 'code';
      readonly language: Language;
      readonly protocol: Protocol;
      readonly code: ReplyCode;
    }
  | {
      readonly kind: 'pair';
      readonly language: Language;
      readonly protocol: Protocol;
      readonly first: ReplyCode;
      readonly second: ReplyCode;
    };

/** Why a part of an address was not understood. */
export type Misunderstanding =
  | 'unknownLanguage'
  | 'unknownPage'
  | 'tooManyCodes'
  | 'unknownCode'
  | 'outsideGrammar'
  | 'enhancedCode'
  | 'notACode';

/** The part of an address that was not understood, and what can be offered instead. */
export interface NotUnderstood {
  readonly kind: 'notUnderstood';
  readonly language: Language;
  readonly why: Misunderstanding;
  /** What follows the language in the address, as written: the same page in another language. */
  readonly rest: string;
  /** The part as written, decoded and shortened: text from a stranger. */
  readonly part: string;
  /** What the first digit alone tells (RFC 5321 §4.2 lets clients fall back on it). */
  readonly class?: ReplyClass;
  /** The nearest known codes; those that stood beside the part and were understood come first. */
  readonly nearest: readonly ReplyCode[];
}

/** A place that has a page: every one but the start, which only goes on. */
export type PagePlace = Exclude<Place, { kind: 'start' }>;
