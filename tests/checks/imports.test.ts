import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source.ts';

/** What each folder of the source may import from. Arrows point one way, towards the core. */
const mayImport: Record<string, readonly string[]> = {
  core: ['core'],
  address: ['address', 'core'],
  preferences: ['preferences', 'core'],
  i18n: ['i18n', 'core'],
  components: ['components', 'i18n', 'address', 'preferences', 'core'],
  routes: ['routes', 'components', 'i18n', 'address', 'preferences', 'core'],
  offline: [],
  // The service worker runs apart from the app.
  worker: [],
  build: ['build', 'entry', 'routes', 'i18n', 'address', 'core'],
  // The files at the root of the source start things and tie them together.
  entry: ['styles', 'routes', 'offline', 'i18n', 'address', 'preferences', 'core'],
};

/** The packages that a folder may use; a folder that is not named here may use any. */
const packagesOf: Record<string, readonly string[]> = {
  core: [],
  address: [],
  preferences: [],
  i18n: ['i18next', 'react-i18next', 'react'],
};

const modules = sourceFiles('.ts', '.tsx').filter(({ path }) => !path.endsWith('.d.ts'));
const imports = modules.flatMap(({ path, text }) => importsOf(text).map((target) => ({ path, target })));

test('the import lines are found', () => {
  expect(imports.length).toBeGreaterThan(modules.length);
});

test('imports point one way: routes, components, then i18n, address and preferences, then core', () => {
  const turned = imports.filter(({ path, target }) => {
    if (!target.startsWith('.')) return false;
    const to = folderOf(posix.join(posix.dirname(path), target));
    return to !== 'locales' && !mayImport[folderOf(path)]?.includes(to);
  });
  expect(turned).toEqual([]);
});

test('the core and the addresses use no package, and words know no page', () => {
  const strangers = imports.filter(({ path, target }) => {
    const packages = packagesOf[folderOf(path)];
    return isPackage(target) && packages !== undefined && !packages.includes(target);
  });
  expect(strangers).toEqual([]);
});

test('only i18n and the build read the files of words', () => {
  const readers = imports.filter(({ target }) => /locales\/|virtual:words/.test(target));
  expect(readers.filter(({ path }) => !['i18n', 'build'].includes(folderOf(path)))).toEqual([]);
  expect(readers.length).toBeGreaterThan(0);
});

test('every module has a folder that the rules know', () => {
  const unknown = modules.map(({ path }) => path).filter((path) => mayImport[folderOf(path)] === undefined);
  expect(unknown).toEqual([]);
});

test('nothing is exported without a name', () => {
  const nameless = modules.filter(({ text }) => /^export default\b|\bas default\b/m.test(text));
  expect(nameless.map(({ path }) => path)).toEqual([]);
});

function importsOf(text: string): string[] {
  const named = text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^import\s*['"]([^'"]+)['"]/gm);
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...named, ...bare, ...lazy].map(([, target]) => target ?? '');
}

/** The words of a language are a module that the build makes of their files. */
function isPackage(target: string): boolean {
  return !target.startsWith('.') && !target.startsWith('virtual:words/');
}

function folderOf(path: string): string {
  const [root = '', ...rest] = path.split('/');
  if (root !== 'src') return root;
  return rest.length > 1 ? (rest[0] ?? '') : 'entry';
}
