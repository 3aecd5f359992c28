import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/build/answer.ts';
import { securityHeaders } from '../../src/build/policy.ts';
import { answers, hashedFile } from './addresses.ts';
import { isBuilt, readBuilt, scriptHashes } from './built.ts';
import { get } from './get.ts';
import { installNginx } from './installNginx.ts';
import { type RunningNginx, startNginx } from './startNginx.ts';

let nginx: RunningNginx | undefined;
const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  get(nginx?.address ?? '', path, headers, method);

beforeAll(async () => {
  installNginx();
  nginx = await startNginx();
}, 360_000);

afterAll(() => nginx?.stop());

const page = '/es/smtp/250-vs-334';
const script = `/${hashedFile('.js')}`;

describe('which file answers', () => {
  test.each(answers)('%s is answered with %i and %s', async (path, status, file) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    if (file) {
      expect(reply.body.equals(readBuilt(file))).toBe(true);
    } else {
      expect(reply.body.toString()).toBe('Not found\n');
      expect(reply.headers['content-type']).toMatch(/^text\/plain\b/);
    }
  });

  test('any other address is answered by the same rules as in vite preview', async () => {
    const part = fc.constantFrom(
      'en',
      'es-MX',
      'SMTP',
      'smtp',
      '250-vs-334',
      '334-vs-250',
      '541',
      'x.js',
      'assets',
      '',
    );
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    // nginx reads several slashes as one.
    for (const sample of fc.sample(
      path.filter((text) => !text.includes('//')),
      { seed: 5321, numRuns: 300 },
    )) {
      const { status, file } = answer(sample, isBuilt);
      const reply = await ask(sample);
      expect(reply.status, sample).toBe(status);
      expect(reply.body.equals(file ? readBuilt(file) : Buffer.from('Not found\n')), sample).toBe(true);
    }
  });

  test.each([
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/%00',
    '/%',
  ])('%s leads to no file', async (path) => {
    const reply = await ask(path);
    expect([400, 404]).toContain(reply.status);
    expect(reply.body.toString()).not.toContain('root:');
  });

  test('an address without end is refused', async () => {
    expect((await ask(`/${'a'.repeat(100_000)}`)).status).toBe(414);
  });
});

describe('headers', () => {
  const expected = Object.entries(securityHeaders(scriptHashes('index.html')));

  test.each([
    ['a page', page, 200],
    ['the shell', '/es/smtp/334-vs-250', 200],
    ['a hashed file', script, 200],
    ['the service worker', '/sw.js', 200],
    ['an unknown page', '/nonsense', 404],
    ['a missing file', '/assets/gone.js', 404],
    ['a broken address', '/%', 400],
  ])('the policy comes with %s', async (_, path, status) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    for (const [name, value] of expected) expect(reply.headers[name.toLowerCase()], name).toBe(value);
  });

  test('what is not a question for a file is refused, with the policy', async () => {
    const reply = await ask(page, {}, 'POST');
    expect(reply.status).toBe(405);
    for (const [name, value] of expected) expect(reply.headers[name.toLowerCase()], name).toBe(value);
  });

  test('the version of the server is told nowhere', async () => {
    for (const path of [page, '/%']) {
      const reply = await ask(path);
      expect(reply.headers.server).toBe('nginx');
      expect(reply.body.toString()).not.toMatch(/nginx\/\d/);
    }
  });

  test.each([
    [page, 'text/html; charset=utf-8'],
    ['/nonsense', 'text/html; charset=utf-8'],
    [script, 'text/javascript; charset=utf-8'],
    [`/${hashedFile('.css')}`, 'text/css; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });
});

describe('compression', () => {
  test.each([page, '/es/smtp/334-vs-250', '/nonsense', script])(
    '%s comes as the browser can read it',
    async (path) => {
      const plain = await ask(path);
      const encodings = [
        ['br', 'br', brotliDecompressSync],
        ['gzip', 'gzip', gunzipSync],
        ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
        ['identity', undefined, Buffer.from],
      ] as const;
      for (const [accepted, encoding, unpack] of encodings) {
        const reply = await ask(path, { 'Accept-Encoding': accepted });
        expect(reply.headers['content-encoding'], accepted).toBe(encoding);
        expect(reply.headers.vary, accepted).toBe('Accept-Encoding');
        expect(reply.body.equals(plain.body), accepted).toBe(encoding === undefined);
        expect(Buffer.from(unpack(reply.body)).equals(plain.body), accepted).toBe(true);
      }
    },
  );
});

describe('caching', () => {
  test.each([
    [script, 'public, max-age=31536000, immutable'],
    [page, 'no-cache'],
    ['/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/icon.svg', 'no-cache'],
    ['/nonsense', 'no-cache'],
    ['/assets/gone.js', 'no-cache'],
  ])('%s is kept as %s', async (path, caching) => {
    expect((await ask(path)).headers['cache-control']).toBe(caching);
  });

  test.each([page, '/', '/sw.js', script])('%s is not sent again to who has it', async (path) => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      const first = await ask(path, { 'Accept-Encoding': accepted });
      const tag = first.headers.etag ?? '';
      expect(tag, accepted).not.toBe('');
      const again = await ask(path, { 'Accept-Encoding': accepted, 'If-None-Match': tag });
      expect(again.status, accepted).toBe(304);
      expect(again.body.length, accepted).toBe(0);
      expect(again.headers['cache-control'], accepted).toBe(first.headers['cache-control']);
      const dated = {
        'Accept-Encoding': accepted,
        'If-Modified-Since': first.headers['last-modified'] ?? '',
      };
      expect((await ask(path, dated)).status, accepted).toBe(304);
    }
  });
});

test('2,000 requests, 64 at once, are all answered', async () => {
  const paths = [page, '/es/smtp/334-vs-250', '/ar', '/nonsense', script];
  const headers = { 'Accept-Encoding': 'br' };
  const expected = await Promise.all(paths.map((path) => ask(path, headers)));
  let begun = 0;
  const askOn = async () => {
    while (begun < 2000) {
      const index = begun++ % paths.length;
      const reply = await ask(paths[index] ?? '', headers);
      expect(reply.status).toBe(expected[index]?.status);
      expect(reply.body.equals(expected[index]?.body ?? Buffer.of())).toBe(true);
    }
  };
  await Promise.all(Array.from({ length: 64 }, askOn));
  expect(begun).toBe(2000);
}, 60_000);
