import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { Spread } from './statistics.ts';

/** A table's row by column; the first row names the columns. */
export type Row = Readonly<Record<string, string | number>>;

/** Prints a table, and writes it as Markdown into the output folder of the bench: `load.md`. */
export function report(testInfo: TestInfo, name: string, rows: readonly Row[]): void {
  const table = markdown(rows);
  mkdirSync(testInfo.project.outputDir, { recursive: true });
  writeFileSync(join(testInfo.project.outputDir, `${name}.md`), table);
  process.stdout.write(`\n${table}\n`);
}

/** Milliseconds with their quartiles: `348 (340–361)`. */
export function ms({ median, low, high }: Spread): string {
  return `${figure(median)} (${figure(low)}–${figure(high)})`;
}

/** Bytes as kilobytes of 1000, as the budgets count them. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** A figure against its target: `1.04, at most 1.15: kept`. */
export function against(value: number, most: number): string {
  return `${value.toFixed(value < 10 ? 3 : 1)}, at most ${most}: ${value <= most ? 'kept' : '**missed**'}`;
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** A Markdown table whose columns are as wide as they need to be; all but the first are figures. */
function markdown(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '–')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0), 3));
  const lines = cells.map((line) => line.map((cell, index) => pad(cell, widths[index] ?? 0, index)));
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [lines[0] ?? [], rule, ...lines.slice(1)].map((line) => `| ${line.join(' | ')} |\n`).join('');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
