import { crc32, deflateSync } from 'node:zlib';

/** How many colours a PNG can name by one byte. */
const mostColours = 256;

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * Writes opaque pixels as a PNG of at most 256 colours, a third of the size of one in full colour. Where there are
 * more, the shades between paper and ink are what is rounded: the frequent colours stay exact.
 *
 * @param pixels red, green, blue and opacity of each pixel, row by row
 */
export function indexedPng(pixels: Uint8ClampedArray, width: number, height: number): Buffer {
  const { colours, indices } = indexColours(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    // Each row is led by its filter: 0, none.
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

/** Finds the finest rounding that leaves few enough colours; each group is shown by its most frequent one. */
function indexColours(pixels: Uint8ClampedArray): { colours: Colour[]; indices: Uint8Array } {
  const packed = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const frequent = byFrequency(packed);
  for (let lost = 0; ; lost++) {
    const { shown, indexOf } = group(frequent, lost);
    if (shown.length > mostColours) continue;
    return { colours: shown.map(unpack), indices: translate(packed, indexOf) };
  }
}

/** Every colour once, the most frequent first. Looks up only where the colour changes: most neighbours are alike. */
function byFrequency(packed: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let index = 1; index <= packed.length; index++) {
    const colour = packed[start] ?? 0;
    if (packed[index] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + index - start);
    start = index;
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
}

/** Puts colours together that differ only in the last bits of their channels. */
function group(
  colours: readonly number[],
  lost: number,
): { shown: number[]; indexOf: ReadonlyMap<number, number> } {
  const shown: number[] = [];
  const groups = new Map<string, number>();
  const indexOf = new Map<number, number>();
  for (const colour of colours) {
    const name = unpack(colour)
      .map((channel) => channel >> lost)
      .join();
    const index = groups.get(name) ?? shown.push(colour) - 1;
    groups.set(name, index);
    indexOf.set(colour, index);
  }
  return { shown, indexOf };
}

function translate(packed: Uint32Array, indexOf: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(packed.length);
  let [last, lastIndex] = [-1, 0];
  for (let at = 0; at < packed.length; at++) {
    const colour = packed[at] ?? 0;
    if (colour !== last) [last, lastIndex] = [colour, indexOf.get(colour) ?? 0];
    indices[at] = lastIndex;
  }
  return indices;
}

/** Every computer this runs on keeps the lowest byte first: red, green, blue, opacity. */
function unpack(colour: number): Colour {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
