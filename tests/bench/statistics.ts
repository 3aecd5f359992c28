/** The middle of some measurements, and the quartiles between which half of them lie. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Sums up measurements of the same thing; each figure lies on or between two of them. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const place = part * (sorted.length - 1);
    const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** One measurement, and for how many milliseconds the host gave the machine's processors to others meanwhile. */
export interface Sample {
  readonly value: number;
  readonly stolen: number;
}

/** The measurements that were disturbed least, as many as asked for. */
export function leastDisturbed(samples: readonly Sample[], count: number): Sample[] {
  return samples.toSorted((a, b) => a.stolen - b.stolen).slice(0, count);
}
