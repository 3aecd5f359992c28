import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const assets = join(import.meta.dirname, '../../dist/assets');
const firstLineOf = (file: string) =>
  readFileSync(join(assets, file), 'utf8').slice(0, 100).split('\n', 1)[0];

test('the script, and no words, asks in its first line to be compiled while it arrives', () => {
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    const hint = file.startsWith('words-') ? '' : '//# allFunctionsCalledOnLoad';
    expect(firstLineOf(file), file).toBe(hint);
  }
});
