import { readAddress } from '../../src/address/readAddress.ts';
import { offer } from '../../src/components/picker/options.ts';
import { indexForSearch } from '../../src/core/search/search.ts';
import { isReplyCode, replies } from '../../src/core/smtp/catalogue.ts';

const index = indexForSearch(
  replies.map(({ code, name }) => ({ id: code, number: String(code), names: [name], keywords: [] })),
);

/** Times how each path of an address is read, in milliseconds. Run in a page (see `hostile.spec.ts`). */
export function timePaths(paths: readonly string[]): number[] {
  return paths.map((path) => time(() => readAddress(path, 'en')));
}

/** Times what is offered for each text typed into the picker, in milliseconds. */
export function timeTyped(texts: readonly string[]): number[] {
  return texts.map((text) => time(() => offer(text, index, isReplyCode)));
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
