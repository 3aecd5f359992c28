import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { shell } from './src/build/shell.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  base,
  plugins: [react(), shell()],
  json: { stringify: true, namedExports: false },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One chunk a language, so that a language is one request.
          groups: [
            {
              debugName: 'words',
              name: (id) => `words-${/locales\/(\w+)\//.exec(id)?.[1]}`,
              test: /locales\/\w+\/(?!fault|keywords)\w+\.json|locales\/(?!en)\w+\/keywords\.json/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{core,address,i18n,locales,checks}/**/*.test.ts'],
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
    ],
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
