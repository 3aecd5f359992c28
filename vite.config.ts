import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  base,
  plugins: [react()],
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
              name: (id) => `words-${/locales\/(\w+)\//.exec(id)?.[1]}`,
              test: /locales\/\w+\/(?!fault|keywords)\w+\.json|locales\/(?!en)\w+\/keywords\.json/,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
