import { existsSync, readFileSync } from 'node:fs';

/** Where Linux counts what its processors did, in hundredths of a second; the eighth figure is what the host took away. */
const counts = '/proc/stat';

/**
 * Processor time that the host of this machine has given to other machines since it started, in milliseconds; 0 where
 * the system does not tell.
 */
export function stolenTime(): number {
  if (!existsSync(counts)) return 0;
  return Number(readFileSync(counts, 'utf8').split(/\s+/)[8]) * 10;
}
