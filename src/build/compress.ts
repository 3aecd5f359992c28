import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Logger } from 'vite';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** What is worth compressing; pictures are compressed already. */
const compressible = /\.(?:html|js|css|svg|json|xml|txt|webmanifest)$/;

/** Pages are many: the last per cents of brotli would cost minutes. What every reader loads is worth them. */
const quality = (file: string) => (file.endsWith('.html') ? 8 : 11);

/** How many files are compressed at a time: Node has four threads for it. */
const atOnce = 8;

/** Writes a `.br` and a `.gz` beside every file that a server can send compressed. */
export async function compress(folder: string, logger: Logger): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => compressible.test(name)).map((name) => join(folder, name));
  const count = files.length;
  while (files.length > 0) await Promise.all(files.splice(0, atOnce).map(compressFile));
  logger.info(`compressed ${count} files`);
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const options = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality(file) } };
  await writeFile(`${file}.br`, await brotli(content, options));
  await writeFile(`${file}.gz`, await gzip(content, { level: 9 }));
}
