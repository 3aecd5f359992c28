/// <reference types="vite/client" />

declare module 'virtual:words/*' {
  /** The words of a language, file by file (see `src/build/words.ts`). */
  export const words: object;
}

interface ImportMetaEnv {
  /** Where the site will stand, without a slash at its end; empty where the build was not told. */
  readonly SITE_URL: string;
}
