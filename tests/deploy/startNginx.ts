import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildFolder } from './built.ts';

const deploy = join(import.meta.dirname, '../../deploy');

export interface RunningNginx {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts nginx on loopback with the configuration that is shipped. Only where it listens, what it serves and where
 * it keeps its own files are replaced, in a copy.
 */
export async function startNginx(): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'twocodes-nginx-'));
  const port = await freePort();
  copy(folder, 'nginx.conf', { '/run/twocodes/': `${folder}/` });
  copy(folder, 'twocodes.conf', {
    'listen 8080;': `listen 127.0.0.1:${port};`,
    'listen [::]:8080;': '',
    'root /srv/twocodes;': `root ${buildFolder};`,
  });
  // As root its workers would be another user, who may not be let into the build's folder.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const nginx = spawn(
    '/usr/sbin/nginx',
    ['-e', 'stderr', '-c', join(folder, 'nginx.conf'), '-g', `daemon off;${user}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = async () => {
    await end(nginx);
    rmSync(folder, { recursive: true });
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await answered(address, nginx);
    return { address, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

function copy(folder: string, name: string, replaced: Readonly<Record<string, string>>): void {
  let text = readFileSync(join(deploy, name), 'utf8');
  for (const [shipped, ours] of Object.entries(replaced)) {
    if (!text.includes(shipped)) throw new Error(`deploy/${name} has no "${shipped}" to replace`);
    text = text.replaceAll(shipped, ours);
  }
  writeFileSync(join(folder, name), text);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** Waits until nginx answers, at most five seconds. */
async function answered(address: string, nginx: ChildProcess): Promise<void> {
  let said = '';
  nginx.stderr?.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) break;
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error(`nginx did not start: ${said.trim()}`);
}

async function end(nginx: ChildProcess): Promise<void> {
  if (nginx.exitCode !== null) return;
  const ended = once(nginx, 'exit');
  nginx.kill('SIGTERM');
  await ended;
}
