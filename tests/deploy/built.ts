import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The build that is served and looked at: `dist/`, or the one that `TWOCODES_DIST` names. */
export const buildFolder = resolve(import.meta.dirname, '../..', process.env.TWOCODES_DIST ?? 'dist');

if (!existsSync(join(buildFolder, 'index.html'))) {
  throw new Error(`No build in ${buildFolder}: run \`npm run build\` first`);
}

/** A file of the build. */
export function readBuilt(file: string): Buffer {
  return readFileSync(join(buildFolder, file));
}

/** Tells whether the build holds a file. */
export function isBuilt(file: string): boolean {
  return statSync(join(buildFolder, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The scripts that stand in a built page and are run, each by its hash as a content security policy names it. */
export function scriptHashes(page: string): string[] {
  const scripts = readBuilt(page)
    .toString()
    .matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs);
  return Array.from(
    scripts,
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}
