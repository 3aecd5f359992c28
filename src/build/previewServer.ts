import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { answer } from './answer.ts';
import { inlineHashes } from './inlineScripts.ts';
import { securityHeaders } from './policy.ts';

/** Lets `vite preview` answer as a server with one of our configurations does: same headers, same status codes. */
export function previewServer(): Plugin {
  return {
    name: 'twocodes-preview-server',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      const headers = new Headers(securityHeaders(inlineHashes));
      middlewares.use((request, response, next) => {
        response.setHeaders(headers);
        const path = readPath(request, config.base);
        const { status, file } = path === undefined ? notFound : answer(path, (name) => isFile(folder, name));
        if (status === 404) return refuse(response, file && resolve(folder, file));
        request.url = `${config.base}${encodeURI(file)}`;
        next();
      });
    },
  };
}

const notFound = { status: 404, file: '404.html' } as const;

/** The decoded path below the base; undefined for one outside of it or with a broken encoding. */
function readPath({ url = '/' }: IncomingMessage, base: string): string | undefined {
  const [path = '/'] = url.split(/[?#]/);
  if (!`${path}/`.startsWith(base)) return undefined;
  try {
    return `/${decodeURIComponent(path.slice(base.length))}`;
  } catch {
    return undefined;
  }
}

/** Tells whether a folder holds a file, whatever a stranger may have put into its name. */
function isFile(folder: string, name: string): boolean {
  const path = resolve(folder, name);
  try {
    return path.startsWith(folder + sep) && statSync(path).isFile();
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, page: string | undefined): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(page ? readFileSync(page) : 'Not found\n');
}
