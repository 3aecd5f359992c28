import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from './built.ts';

/** A file of the build that is named by its hash, by how it ends. */
export function hashedFile(ending: string): string {
  const file = readdirSync(join(buildFolder, 'assets')).find((name) => name.endsWith(ending));
  return `assets/${file}`;
}

/** Addresses of every kind, and what every server of ours answers: the status and the file, if there is one. */
export const answers: readonly (readonly [path: string, status: 200 | 404, file: string | undefined])[] = [
  ['/', 200, 'index.html'],
  ['/es', 200, 'es.html'],
  ['/ar/smtp', 200, 'ar/smtp.html'],
  ['/vi/smtp/450', 200, 'vi/smtp/450.html'],
  ['/es/smtp/250-vs-334', 200, 'es/smtp/250-vs-334.html'],
  ['/es/smtp/250-vs-334?from=ticket', 200, 'es/smtp/250-vs-334.html'],
  ['/es/smtp/334-vs-250', 200, 'index.html'],
  ['/es/smtp/250-vs-334/', 200, 'index.html'],
  ['/es/', 200, 'index.html'],
  ['/es/smtp/', 200, 'index.html'],
  ['/EN/SMTP/250-VS-334', 200, 'index.html'],
  ['/smtp/250-vs-334', 200, 'index.html'],
  ['/es-MX/smtp/250-vs-334', 200, 'index.html'],
  ['/de/compare/smtp/250-ok-vs-334-server-challenge', 200, 'index.html'],
  ['/icon.svg', 200, 'icon.svg'],
  ['/nonsense', 404, '404.html'],
  ['/en/smtp/541', 404, '404.html'],
  ['/en/smtp/5.1.1', 404, '404.html'],
  ['/en/smtp/250-vs-299', 404, '404.html'],
  ['/fr/smtp/250-vs-334', 404, '404.html'],
  ['/assets', 404, '404.html'],
  ['/assets/', 404, undefined],
  ['/assets/index-gone.js', 404, undefined],
  ['/assets/250', 404, undefined],
  ['/gone.css', 404, undefined],
  ['/en/smtp/gone.PNG', 404, undefined],
];
