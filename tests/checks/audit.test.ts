import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What `npm audit --json` prints: its findings by package, or why the registry gave no answer. */
interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly statusCode?: number;
}

test('npm knows of no vulnerability in what the project installs', ({ skip }) => {
  const { vulnerabilities, statusCode } = audit();
  if (!vulnerabilities) skip(`the registry answers no audit (${statusCode ?? 'no connection'})`);
  const found = Object.entries(vulnerabilities ?? {}).map(([name, { severity }]) => `${name}: ${severity}`);
  expect(found).toEqual([]);
});

function audit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}
