import { createHash } from 'node:crypto';
import { boot, showScheme } from '../boot.ts';

/** The scripts that stand in the pages themselves, as text: one for every page, one for the shell alone. */
export const inlineScripts = {
  everyPage: `(${showScheme})()`,
  shell: `(${boot})()`,
};

/** The hashes that name the inline scripts in a content security policy. */
export const inlineHashes: readonly string[] = Object.values(inlineScripts).map(
  (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);
