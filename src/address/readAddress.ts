import { type Language, readLanguage } from '../core/languages.ts';
import { isProtocol } from '../core/protocols.ts';
import { foldDigits } from '../core/search/fold.ts';
import type { NotUnderstood, Place } from './place.ts';
import { readCodes } from './readCodes.ts';

/** No address of ours comes near; anything longer is looked at only this far. */
const longestRead = 300;

type Refusal = Omit<NotUnderstood, 'kind' | 'language' | 'rest'>;

/** How much of a part that was not understood is shown to the reader. */
const longestShown = 60;

/**
 * Reads the path of an address, text from a stranger, into a place. Other spellings of a place are understood:
 * no language, upper case, a trailing slash, a regional language, names spelled out, `/{lang}/compare/…`,
 * a pair of one code. Compare `printAddress(place)` with the path to know whether it has to be mended.
 *
 * @param path without the base path, percent-encoded or not
 * @param preferred the reader's language, for an address that names none
 */
export function readAddress(path: string, preferred: Language): Place | NotUnderstood {
  const written = path.slice(0, longestRead).split('/').filter(Boolean);
  const [start = '', ...others] = written.map(readSegment);
  if (start === '') return { kind: 'start' };
  const named = readLanguage(start);
  if (named) return readPlace(named, others, written.slice(1));
  if (start !== 'compare' && isProtocol(others[0] ?? '')) {
    return refuse(preferred, written.slice(1), { why: 'unknownLanguage', part: start, nearest: [] });
  }
  return readPlace(preferred, [start, ...others], written);
}

/** Reads what follows the language; `written` is the same, neither decoded nor folded. */
function readPlace(
  language: Language,
  segments: readonly string[],
  written: readonly string[],
): Place | NotUnderstood {
  const [protocol = '', ...rest] = segments.filter(
    (segment) => segment !== 'compare' && segment !== 'index.html',
  );
  if (protocol === '') return { kind: 'front', language };
  if (!isProtocol(protocol)) {
    return refuse(language, written, { why: 'unknownPage', part: protocol, nearest: [] });
  }
  if (rest.length === 0) return { kind: 'codes', language, protocol };
  const reading = readCodes(protocol, rest.join('-vs-'));
  if ('why' in reading) return refuse(language, written, reading);
  const [first, second] = reading.codes;
  return second === undefined
    ? { kind: 'code', language, protocol, code: first }
    : { kind: 'pair', language, protocol, first, second };
}

function refuse(language: Language, written: readonly string[], reason: Refusal): NotUnderstood {
  const part = [...reason.part].slice(0, longestShown).join('');
  return { ...reason, kind: 'notUnderstood', language, rest: written.join('/'), part };
}

/** Decodes one segment and folds it: lower case, digits 0 to 9. A broken encoding is read as it stands. */
function readSegment(segment: string): string {
  return foldDigits(decode(segment)).trim().toLowerCase();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
