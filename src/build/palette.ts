import { readFileSync } from 'node:fs';

/** The names of the colours that pictures and manifests use, as they stand in the styles. */
export type ColourName =
  | 'paper'
  | 'ink'
  | 'ink-quiet'
  | 'ink-faint'
  | 'hairline'
  | 'completion'
  | 'intermediate'
  | 'transient'
  | 'permanent';

/** Colours as `#rrggbb`, by name. */
export type Palette = Readonly<Record<ColourName, string>>;

const lightColour = /--([\w-]+): light-dark\(oklch\(([\d.]+)% ([\d.]+) ([\d.]+)deg\)/g;

/** The light colours of the styles: pictures and manifests cannot ask the system for its scheme. */
export function readPalette(): Palette {
  const styles = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const colours = [...styles.matchAll(lightColour)].map(([, name, lightness, chroma, hue]) => [
    name,
    oklchToHex(Number(lightness) / 100, Number(chroma), Number(hue)),
  ]);
  return Object.fromEntries(colours);
}

/** Converts OKLCH to sRGB by the matrices of CSS Color 4 (§10.2 and its sample code). */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(toHexByte).join('')}`;
}

function toHexByte(linear: number): string {
  const light = Math.min(1, Math.max(0, linear));
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
