import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const needed = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
};

/**
 * Installs nginx and its brotli module from Debian's packages where they are absent.
 * @throws one line that says what to install, where that cannot be done from here
 */
export function installNginx(): void {
  const isComplete = () => Object.values(needed).every((file) => existsSync(file));
  const packages = Object.keys(needed);
  if (isComplete()) return;
  try {
    asRoot('apt-get', 'update');
    asRoot('apt-get', 'install', '--yes', '--no-install-recommends', ...packages);
  } catch {
    // Said below, as what is still missing.
  }
  if (!isComplete()) {
    throw new Error(
      `nginx is missing and could not be installed: sudo apt-get install ${packages.join(' ')}`,
    );
  }
}

/** The run level keeps the package from starting a server of its own. */
function asRoot(...command: readonly string[]): void {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];
  const start = process.getuid?.() === 0 ? environment : ['sudo', '-n', ...environment];
  const [program = '', ...words] = [...start, ...command];
  execFileSync(program, words, { stdio: 'ignore', timeout: 150_000 });
}
