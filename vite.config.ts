import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hostFiles } from './src/build/hostFiles.ts';
import { prerender } from './src/build/prerender.ts';
import { previewServer } from './src/build/previewServer.ts';
import { shell } from './src/build/shell.ts';
import { readSiteUrl } from './src/build/siteUrl.ts';
import { words } from './src/build/words.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const siteUrl = readSiteUrl(process.env.SITE_URL);

/** Has V8 compile the whole script while it arrives, beside the page, instead of each function when it is first called. */
const compileHint = '//# allFunctionsCalledOnLoad';

export default defineConfig({
  base,
  define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl) },
  plugins: [react(), words(), shell(), hostFiles(), prerender(siteUrl), previewServer()],
  json: { stringify: true, namedExports: false },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        postBanner: ({ isEntry }) => (isEntry ? compileHint : ''),
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('virtual:words/')
            ? 'assets/words-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    // Time is the benchmark's business: a slow machine must not fail a right product.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{core,address,i18n,locales,preferences,checks,build}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
      {
        // What was built, weighed and served: needs `npm run build` before.
        extends: true,
        test: { name: 'dist', environment: 'node', include: ['tests/{dist,deploy}/**/*.test.ts'] },
      },
    ],
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
