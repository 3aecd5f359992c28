import latin from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import arabic from '@fontsource/noto-sans-arabic/unicode.json' with { type: 'json' };
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { previewSize } from '../../src/address/printFiles.ts';
import { breakLines } from '../../src/build/breakLines.ts';
import { openDrawing, textSubsets } from '../../src/build/drawing.ts';
import { indexedPng } from '../../src/build/indexedPng.ts';
import { drawPair } from '../../src/build/pairPicture.ts';
import { oklchToHex, readPalette } from '../../src/build/palette.ts';
import { openPreview } from '../../src/build/previewSheet.ts';
import { drawSite } from '../../src/build/sitePicture.ts';
import { type Language, languages, languageTags } from '../../src/core/languages.ts';
import { replies, replyOf } from '../../src/core/smtp/catalogue.ts';
import { speechIn } from '../support/speech.ts';

const drawing = await openDrawing();
const palette = readPalette();

async function pairPicture(language: Language): Promise<Buffer> {
  const preview = openPreview(drawing, palette, language);
  drawPair(preview, await speechIn(language), replyOf(251), replyOf(551));
  return drawing.print(preview.sheet);
}

test.each(languageTags)('the pictures in %s have their measure and stay light', async (language) => {
  const site = openPreview(drawing, palette, language);
  drawSite(site, await speechIn(language));
  for (const picture of [drawing.print(site.sheet), await pairPicture(language)]) {
    const { width, height } = await loadImage(picture);
    expect({ width, height }).toEqual(previewSize);
    expect(picture.length).toBeLessThan(40_000);
  }
});

test('a picture is the same each time it is drawn', async () => {
  expect((await pairPicture('ar')).equals(await pairPicture('ar'))).toBe(true);
});

test.each(languageTags)('in %s the picture begins at the side where reading begins', async (language) => {
  const { sheet } = openPreview(drawing, palette, language);
  const drawn = (x: number) => sheet.getImageData(x, 0, 400, 120).data.some((byte) => byte < 100);
  expect([drawn(0), drawn(800)]).toEqual(
    languages[language].direction === 'rtl' ? [false, true] : [true, false],
  );
});

test('Arabic letters are joined', () => {
  const { width } = openPreview(drawing, palette, 'ar');
  const style = { size: 100, colour: 'ink' } as const;
  const apart = [...'مقابل'].reduce((sum, letter) => sum + width(letter, style), 0);
  expect(width('مقابل', style)).toBeLessThan(apart * 0.9);
});

test.each(languageTags)('the fonts have every character that is drawn in %s', async (language) => {
  const ranges = [
    ...textSubsets['noto-sans'].map((subset) => latin[subset]),
    ...textSubsets['noto-sans-arabic'].map((subset) => arabic[subset]),
  ];
  const covered = ranges.flatMap((range) => range.split(',')).map(readRange);
  const { say } = await speechIn(language);
  const texts = [
    say(($) => $.pages.front.heading),
    say(($) => $.pages.front.lead),
    say(($) => $.comparison.vs),
    ...replies.map(({ code }) => say(($) => $.replies[code].name)),
  ];
  const missing = [...new Set(texts.join(''))].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return !covered.some(([from, to]) => from <= point && point <= to);
  });
  expect(missing).toEqual([]);
});

/** Reads `U+0600-06FF` or `U+061C`. */
function readRange(range: string): [from: number, to: number] {
  const [from = '', to = from] = range.trim().slice(2).split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

test('colours are those of the styles, in sRGB', () => {
  expect([oklchToHex(1, 0, 0), oklchToHex(0, 0, 0)]).toEqual(['#ffffff', '#000000']);
  // Red, as CSS Color 4 gives it.
  expect(oklchToHex(0.627955, 0.257683, 29.2339)).toBe('#ff0000');
  expect(palette).toMatchObject({ paper: '#fbfaf7', ink: '#1a1813' });
});

test('lines are as few as the width allows, and about equally long', () => {
  const measure = (line: string) => line.length;
  expect(breakLines('one', 10, measure)).toEqual(['one']);
  expect(breakLines('one two three four', 15, measure)).toEqual(['one two', 'three four']);
  expect(breakLines('incomprehensibilities', 10, measure)).toEqual(['incomprehensibilities']);
});

test('a PNG of more colours than it can name keeps the frequent ones exact', async () => {
  const pixels = new Uint8ClampedArray(64 * 64 * 4).fill(255);
  for (let index = 0; index < 1024; index++) pixels.set([index & 255, (index * 7) & 255, 30, 255], index * 4);
  const image = await loadImage(indexedPng(pixels, 64, 64));
  const sheet = drawing.sheet(64, 64);
  sheet.drawImage(image, 0, 0);
  const { data } = sheet.getImageData(0, 0, 64, 64);
  expect(data.slice(1024 * 4)).toEqual(pixels.slice(1024 * 4));
  expect(data.every((byte, index) => Math.abs(byte - (pixels[index] ?? 0)) <= 32)).toBe(true);
});
