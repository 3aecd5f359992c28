import { isShellAddress } from './shellAddress.ts';

/** What a server answers to an address: a file of the build, or nothing but a plain 404. */
export type Answer =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 404; readonly file: '404.html' | undefined };

/** What is a file and never a page: everything hashed, and whatever ends like a file (`/icon.svg`, not `/5.1.1`). */
const filePath = /^\/assets\/|\.[a-z][a-z0-9]*$/i;

/**
 * Says what is served at an address, by the rules that the configurations in `deploy/` spell out for their servers.
 *
 * @param path decoded, without the base, with a slash at its start
 * @param has tells whether the build holds a file
 */
export function answer(path: string, has: (file: string) => boolean): Answer {
  const file = path.slice(1);
  if (has(file)) return { status: 200, file };
  if (filePath.test(path)) return { status: 404, file: undefined };
  if (has(`${file}.html`)) return { status: 200, file: `${file}.html` };
  return isShellAddress(path) ? { status: 200, file: 'index.html' } : { status: 404, file: '404.html' };
}
