import { previewSize } from '../address/printFiles.ts';
import type { Speech } from '../i18n/say.ts';
import { digitWidth, margin, type PreviewSheet, type TextStyle } from './previewSheet.ts';

const measure = previewSize.width - 2 * margin;
const heading = { baseline: 220, leading: 68, style: { size: 52, weight: 600, colour: 'ink' } } as const;
const lead = { leading: 50, style: { size: 32, colour: 'ink-quiet' } satisfies TextStyle } as const;

/** A row of codes at the foot, and the two that are picked from it. */
const row = { codes: [220, 250, 354, 421, 450, 535, 550], picked: { 450: 'first', 550: 'second' } } as const;
const numeral = { size: 96, baseline: 530 };
const marker = { size: 24, top: 548 };

/** Draws the picture of the site: what the front page says above its picker, and two codes picked from a row. */
export function drawSite(preview: PreviewSheet, { say }: Speech): void {
  const headingLines = preview.lines(
    say(($) => $.pages.front.heading),
    measure,
    heading.style,
  );
  const leadLines = preview.lines(
    say(($) => $.pages.front.lead),
    measure,
    lead.style,
  );
  for (const [index, line] of headingLines.entries()) {
    preview.write(line, { x: margin, y: heading.baseline + index * heading.leading }, heading.style);
  }
  const top = heading.baseline + (headingLines.length - 1) * heading.leading + 66;
  for (const [index, line] of leadLines.entries()) {
    preview.write(line, { x: margin, y: top + index * lead.leading }, lead.style);
  }
  drawRow(preview);
}

function drawRow(preview: PreviewSheet): void {
  const width = 3 * digitWidth * numeral.size;
  const step = (measure - width) / (row.codes.length - 1);
  for (const [index, code] of row.codes.entries()) {
    const x = margin + index * step;
    const side = code in row.picked ? row.picked[code as keyof typeof row.picked] : undefined;
    const colour = side ? 'ink' : 'ink-faint';
    const digits = [...String(code)].map((digit) => ({ digit, colour }) as const);
    preview.numeral(digits, { x, y: numeral.baseline, size: numeral.size });
    if (side) preview.marker(side, { x: x + (width - marker.size) / 2, y: marker.top, size: marker.size });
  }
}
