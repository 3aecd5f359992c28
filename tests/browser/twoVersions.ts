import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { answer } from '../../src/build/answer.ts';

/** A site that can be given a new version while somebody uses the old one. */
export interface TwoVersions {
  readonly address: string;
  /** Puts the new version in the old one's place, whose files are gone then. */
  readonly deploy: () => void;
  readonly stop: () => Promise<void>;
}

const dist = join(import.meta.dirname, '../../dist');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The name of a file in the new version, which `isNew` knows it by. */
const renamed = '$1-new.$2';
const hashed = /\b((?:index|words-[a-z]{2})-[\w-]{8})\.(js|css)\b/g;

/** Whether an address belongs to the new version; undefined where both versions have it. */
export function isNew(address: string): boolean | undefined {
  if (!address.includes('/assets/')) return undefined;
  return /-new\.(?:js|css)$/.test(address);
}

/** Serves the build as two versions that share no file, the old one first. */
export async function serveTwoVersions(): Promise<TwoVersions> {
  let deployed = false;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const { status, file } = answer(pathname.replace('-new.', '.'), isFile);
    const gone = file === undefined || isNew(pathname) === !deployed;
    response.statusCode = gone ? 404 : status;
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/html; charset=utf-8');
    response.end(gone ? '' : deployed ? asNew(join(dist, file)) : readFileSync(join(dist, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      deployed = true;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function isFile(name: string): boolean {
  return statSync(join(dist, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The content of a file in the new version: other names in what it loads, another revision of what is kept. */
function asNew(file: string): Buffer | string {
  if (!/\.(?:html|js)$/.test(file)) return readFileSync(file);
  return readFileSync(file, 'utf8')
    .replaceAll(hashed, renamed)
    .replaceAll(/(revision:.)([0-9a-f]{16})/g, '$1new-$2');
}
