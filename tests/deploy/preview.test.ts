import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from '../../src/build/policy.ts';
import { answers, hashedFile } from './addresses.ts';
import { buildFolder, readBuilt, scriptHashes } from './built.ts';
import { get } from './get.ts';

let server: PreviewServer | undefined;
const ask = (path: string) =>
  get(server?.resolvedUrls?.local[0] ?? '', path, { 'Accept-Encoding': 'identity' });

beforeAll(async () => {
  server = await preview({
    base: '/',
    build: { outDir: buildFolder },
    preview: { port: 4371, host: '127.0.0.1' },
    logLevel: 'silent',
  });
}, 60_000);

afterAll(() => server?.close());

test.each(answers)('%s is answered with %i and %s', async (path, status, file) => {
  const reply = await ask(path);
  expect(reply.status).toBe(status);
  expect(reply.body.equals(file ? readBuilt(file) : Buffer.from('Not found\n'))).toBe(true);
});

test.each(['/es/smtp/250-vs-334', '/nonsense', '/assets/gone.js', `/${hashedFile('.js')}`])(
  'the policy comes with %s',
  async (path) => {
    const { headers } = await ask(path);
    const expected = Object.entries(securityHeaders(scriptHashes('index.html')));
    for (const [name, value] of expected) expect(headers[name.toLowerCase()], name).toBe(value);
  },
);

test.each(['//evil.example/smtp', '/%', '/%00', '/..%2f..%2fpackage.json', '/../package.json'])(
  '%s leads to no file',
  async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.body.equals(readBuilt('404.html'))).toBe(!path.endsWith('.json'));
  },
);
