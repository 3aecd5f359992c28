import type english from '../../locales/en/fault.json';
import type { Language } from '../core/languages.ts';

const files = import.meta.glob<typeof english>('../../locales/*/fault.json', {
  import: 'default',
  eager: true,
});

/** The few words of every language that must be at hand when nothing else is. */
export const faultWords = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [/([^/]+)\/fault\.json$/.exec(path)?.[1], words]),
) as Record<Language, typeof english>;
