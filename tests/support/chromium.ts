import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * The Chromium to test in: the one Playwright manages, else one already installed, else Debian's package, which is
 * installed here as root or with sudo.
 * @throws where none can be had, saying what to install
 */
export function findChromium(): string {
  const found = managed() ?? onPath();
  if (found) return found;
  installDebianPackage();
  const arrived = onPath();
  if (arrived) return arrived;
  throw new Error(
    'No Chromium found. Install one with "npx playwright install chromium" or "sudo apt-get install chromium".',
  );
}

function managed(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function onPath(): string | undefined {
  for (const name of installed) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function installDebianPackage(): void {
  if (spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    try {
      execFileSync(command, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      return;
    }
  }
}
