import type { AtStages } from '../core/compare/aspects/depends.ts';
import type { EnhancedValue } from '../core/compare/aspects/enhanced.ts';
import type { CommonPoint } from '../core/compare/compare.ts';
import type { ReplyClass } from '../core/smtp/digits.ts';
import type { RfcSection } from '../core/smtp/source.ts';
import type { Stage } from '../core/smtp/stages.ts';
import type { Selector } from './say.ts';

/**
 * One thing that an aspect's value says: a whole phrase of our words (which may hold at some stages only), or
 * tokens that are the same in every language.
 */
export type Phrase =
  | { readonly kind: 'words'; readonly what: Selector; readonly at: readonly Stage[] }
  | { readonly kind: 'stages'; readonly stages: readonly Stage[] }
  | { readonly kind: 'class'; readonly class: ReplyClass }
  | { readonly kind: 'enhanced'; readonly codes: EnhancedValue['usual'] }
  | { readonly kind: 'sources'; readonly sources: readonly RfcSection[] };

/** What one side of an aspect says, phrase by phrase; each stands alone, so that nothing is glued. */
export function aspectPhrases(point: CommonPoint): Phrase[] {
  switch (point.aspect) {
    case 'next':
      return byStage(point.value, (step) => ($) => $.aspects.next[step]);
    case 'affected':
      return byStage(point.value, (affected) => ($) => $.aspects.affected[affected]);
    case 'retry': {
      const { rule, caveat } = point.value;
      const said = words(($) => $.aspects.retry[rule]);
      return caveat ? [said, words(($) => $.aspects.retryCaveat[caveat])] : [said];
    }
    case 'actor':
      return point.value.map((actor) => words(($) => $.aspects.actor[actor]));
    case 'connection':
      return [words(($) => $.aspects.connection[point.value])];
    case 'class':
      return [{ kind: 'class', class: point.value }];
    case 'place':
      return [{ kind: 'stages', stages: point.value }];
    case 'bounce':
      return point.value.map((kind, index) =>
        words(($) => (index === 0 ? $.aspects.bounce[kind] : $.aspects.bounceVariant[kind])),
      );
    case 'subject':
      return [words(($) => $.aspects.subject[point.value])];
    case 'enhanced':
      return enhancedPhrases(point.value);
    case 'standing':
      return [words(($) => $.aspects.standing[point.value])];
    case 'definedIn':
      return [{ kind: 'sources', sources: point.value }];
  }
}

function words(what: Selector, at: readonly Stage[] = []): Phrase {
  return { kind: 'words', what, at };
}

function byStage<Value extends string>(
  values: readonly AtStages<Value>[],
  phrase: (value: Value) => Selector,
): Phrase[] {
  return values.map(({ value, at }) => words(phrase(value), at));
}

function enhancedPhrases({ use, usual, barredAt }: EnhancedValue): Phrase[] {
  if (use === 'never') return [words(($) => $.aspects.enhanced.never)];
  return [
    usual.length > 0 ? { kind: 'enhanced', codes: usual } : words(($) => $.aspects.enhanced.noneUsual),
    ...(barredAt.includes('connect') ? [words(($) => $.aspects.enhanced.notInGreeting)] : []),
    ...(barredAt.includes('helo') ? [words(($) => $.aspects.enhanced.notAfterHelo)] : []),
  ];
}
