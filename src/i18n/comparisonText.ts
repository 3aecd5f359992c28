import type { CommonPoint, Comparison } from '../core/compare/compare.ts';
import { languages } from '../core/languages.ts';
import type { ReplyCode } from '../core/smtp/catalogue.ts';
import type { Reply } from '../core/smtp/reply.ts';
import { commandOf, isCommand, type Stage } from '../core/smtp/stages.ts';
import { aspectPhrases, type Phrase } from './aspectPhrases.ts';
import { readMarkup } from './markup.ts';
import type { Speech } from './say.ts';

/** How a text is set for where it is pasted. */
export type Format = 'text' | 'markdown';

interface Ticket {
  readonly first: Reply<ReplyCode>;
  readonly second: Reply<ReplyCode>;
  readonly comparison: Comparison;
  /** The absolute address of the page. */
  readonly address: string;
}

/**
 * Writes a comparison for a ticket, in the language of the speech: what to do on each code, the differences, how to
 * fix each, and the address. Codes stay as they are; in right-to-left plain text each is isolated.
 */
export function comparisonText(ticket: Ticket, speech: Speech, format: Format): string {
  const { say, sayingAll } = speech;
  const replies = [ticket.first, ticket.second];
  const set = setterFor(format, speech);
  const code = (reply: Reply) => set(`\`${reply.code}\``);
  const heading = (text: string) => (format === 'markdown' ? `## ${text}` : text);
  const strong = (text: string) => (format === 'markdown' ? `**${text}**` : text);
  const value = (point: CommonPoint) =>
    aspectPhrases(point)
      .map((phrase) => set(phraseText(phrase, speech)))
      .join(' ');
  const [first, second] = replies.map(({ code, name }) => `${code} ${name}`);
  const title = [
    isolate(`SMTP ${first}`, speech),
    say(($) => $.comparison.vs),
    isolate(`${second}`, speech),
  ].join(' ');

  return [
    format === 'markdown' ? `# ${title}` : title,
    '',
    ...replies.map((reply) => `- ${set(say(($) => $.replies[reply.code].gist))}`),
    '',
    heading(say(($) => $.comparison.heading.keyDifferences)),
    ...ticket.comparison.differences.flatMap(({ aspect, first, second }, index) => [
      `${index + 1}. ${strong(say(($) => $.aspects.name[aspect]))}`,
      `   - ${code(ticket.first)}: ${value({ aspect, value: first } as CommonPoint)}`,
      `   - ${code(ticket.second)}: ${value({ aspect, value: second } as CommonPoint)}`,
    ]),
    ...replies.flatMap((reply) => [
      '',
      heading(`${say(($) => $.comparison.heading.fix)}: ${code(reply)}`),
      ...sayingAll(($) => $.replies[reply.code].fix).text.map((line) => `- ${set(line)}`),
    ]),
    '',
    ticket.address,
    '',
  ].join('\n');
}

/** Sets our markup for a format: backticks and asterisks are Markdown already; plain text has none. */
function setterFor(format: Format, speech: Speech): (text: string) => string {
  if (format === 'markdown') return (text) => text;
  return (text) =>
    readMarkup(text)
      .map((piece) => (piece.kind === 'plain' ? piece.text : isolate(piece.text, speech)))
      .join('');
}

/** Keeps what reads from left to right together in a right-to-left text. */
function isolate(text: string, { language }: Speech): string {
  return languages[language].direction === 'rtl' ? `\u2066${text}\u2069` : text;
}

function phraseText(phrase: Phrase, speech: Speech): string {
  switch (phrase.kind) {
    case 'words':
      return phrase.at.length > 0
        ? `${speech.say(phrase.what)} [${stageList(phrase.at, speech)}]`
        : speech.say(phrase.what);
    case 'stages':
      return stageList(phrase.stages, speech);
    case 'class':
      return `\`${phrase.class}xx\` ${speech.say(($) => $.aspects.class[phrase.class])}`;
    case 'enhanced':
      return phrase.codes.map(({ code }) => `\`${code}\``).join(' · ');
    case 'sources':
      return phrase.sources.map(({ number, section }) => `\`RFC ${number} §${section}\``).join(' · ');
  }
}

function stageList(stages: readonly Stage[], { say }: Speech): string {
  return stages
    .map((stage) => (isCommand(stage) ? `\`${commandOf[stage]}\`` : say(($) => $.session.stage[stage])))
    .join(' · ');
}
