import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostHeaders, hostRedirects } from '../../src/build/hostFiles.ts';
import { securityHeaders } from '../../src/build/policy.ts';
import { shellPattern } from '../../src/build/shellAddress.ts';
import { isBuilt, readBuilt, scriptHashes } from './built.ts';
import { writeBlock } from './writeBlock.ts';

// The scripts are those of the build: their text, and so their hash, is what the bundler made of them.
const headers = securityHeaders(scriptHashes('index.html'));

const nginx = (file: string) =>
  writeBlock(
    writeBlock(
      file,
      'headers',
      Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ),
    'shell',
    [`"~*${shellPattern}" /index.html;`],
  );

const caddy = (file: string) =>
  writeBlock(
    writeBlock(
      file,
      'headers',
      Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
    ),
    'shell',
    [`path_regexp (?i)${shellPattern}`],
  );

const configurations = {
  'twocodes.conf': nginx,
  Caddyfile: caddy,
  _headers: () => hostHeaders(headers, '/'),
  _redirects: () => hostRedirects('/'),
};

const deploy = join(import.meta.dirname, '../../deploy');

describe('what is shipped says what the source says; else: npx vitest run --project dist tests/deploy -u', () => {
  test.each(Object.entries(configurations))('deploy/%s', async (name, write) => {
    const path = join(deploy, name);
    await expect(write(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
  });
});

test('the build brings the same files for static hosts', () => {
  expect(readBuilt('_headers').toString()).toBe(hostHeaders(headers, '/'));
  expect(readBuilt('_redirects').toString()).toBe(hostRedirects('/'));
});

test('every script that stands in a built page is named by the policy', () => {
  const pages = [
    'index.html',
    '404.html',
    'ar.html',
    'de/smtp.html',
    'vi/smtp/450.html',
    'es/smtp/250-vs-334.html',
  ];
  for (const page of pages.filter(isBuilt)) {
    expect(scriptHashes(page).length, page).toBeGreaterThan(0);
    for (const hash of scriptHashes(page)) expect(headers['Content-Security-Policy'], page).toContain(hash);
  }
});

test('Cloudflare Pages reads every rule of _redirects', () => {
  const rules = readFileSync(join(deploy, '_redirects'), 'utf8').split('\n');
  expect(rules.filter((rule) => /[:*]/.test(rule)).length).toBeLessThanOrEqual(100);
});
