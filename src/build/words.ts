import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const prefix = 'virtual:words/';
const locales = new URL('../../locales/', import.meta.url);

/**
 * Serves all the words of a language as one module, `virtual:words/es`, so that a language is one request.
 * The words by which English readers search stay out of theirs: they come with the app, for every reader.
 */
export function words(): Plugin {
  return {
    name: 'twocodes-words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const language = id.slice(prefix.length + 1);
      const folder = new URL(`${language}/`, locales);
      const files = readdirSync(folder).filter(
        (file) => file !== 'fault.json' && !(language === 'en' && file === 'keywords.json'),
      );
      const content = files.map((file) => {
        const path = new URL(file, folder);
        this.addWatchFile(path.pathname);
        return [file.replace('.json', ''), JSON.parse(readFileSync(path, 'utf8'))];
      });
      // Parsing JSON is faster for a browser than reading the same as JavaScript.
      const json = JSON.stringify(JSON.stringify(Object.fromEntries(content)));
      return { code: `export const words = JSON.parse(${json});`, map: null };
    },
  };
}
