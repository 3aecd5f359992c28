import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'vite';

/** What a build may come to: common hosts take at most so many files, and some a gigabyte. */
const budget = { files: 15_000, megabytes: 500 };

/**
 * Counts and weighs the whole build, compressed copies included.
 * @throws where it is over its budget
 */
export async function weighBuild(folder: string, logger: Logger): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  const megabytes = Math.round(bytes / 1e6);
  const weight = `${files.length} files (at most ${budget.files}), ${megabytes} MB (at most ${budget.megabytes})`;
  if (files.length > budget.files || megabytes > budget.megabytes)
    throw new Error(`Build over budget: ${weight}`);
  logger.info(`built ${weight}`);
}
