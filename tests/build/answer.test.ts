import { expect, test } from 'vitest';
import { answer } from '../../src/build/answer.ts';

const build = ['index.html', '404.html', 'icon.svg', 'es.html', 'es/smtp/250-vs-334.html', 'assets/app-1.js'];

test.each([
  ['/', 200, 'index.html'],
  ['/es', 200, 'es.html'],
  ['/es/smtp/250-vs-334', 200, 'es/smtp/250-vs-334.html'],
  ['/es/smtp/334-vs-250', 200, 'index.html'],
  ['/es/smtp/250-vs-334/', 200, 'index.html'],
  ['/icon.svg', 200, 'icon.svg'],
  ['/assets/app-1.js', 200, 'assets/app-1.js'],
  ['/assets/app-0.js', 404, undefined],
  ['/assets/', 404, undefined],
  ['/missing.PNG', 404, undefined],
  ['/es/smtp/5.1.1', 404, '404.html'],
  ['/nonsense', 404, '404.html'],
] as const)('%s is answered with %i and %s', (path, status, file) => {
  expect(answer(path, (name) => build.includes(name))).toEqual({ status, file });
});
