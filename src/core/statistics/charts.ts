/** Constants of control charts by subgroup size, to five places (by integration over the range of a normal sample). */
export interface ChartConstants {
  readonly d2: number;
  readonly a2: number;
  readonly d3: number;
  readonly d4: number;
}

const bySize: Readonly<Record<number, ChartConstants>> = {
  2: { d2: 1.12838, a2: 1.87997, d3: 0, d4: 3.26653 },
  3: { d2: 1.69257, a2: 1.02333, d3: 0, d4: 2.57459 },
  4: { d2: 2.05875, a2: 0.7286, d3: 0, d4: 2.28205 },
  5: { d2: 2.32593, a2: 0.57682, d3: 0, d4: 2.1145 },
  6: { d2: 2.53441, a2: 0.48325, d3: 0, d4: 2.00383 },
  7: { d2: 2.70436, a2: 0.41928, d3: 0.07571, d4: 1.92429 },
  8: { d2: 2.8472, a2: 0.37253, d3: 0.13617, d4: 1.86383 },
  9: { d2: 2.97003, a2: 0.3367, d3: 0.18401, d4: 1.81599 },
  10: { d2: 3.07751, a2: 0.30826, d3: 0.22302, d4: 1.77698 },
};

/** The constants for subgroups of `size` values; undefined outside 2 to 10. */
export const chartConstants = (size: number): ChartConstants | undefined => bySize[size];

export interface Limits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
}

/** Limits of a chart of means: X̿ ± A2·R̄. The size must be one that has constants. */
export function meanLimits(grandMean: number, meanRange: number, size: number): Limits {
  const reach = (chartConstants(size)?.a2 ?? Number.NaN) * meanRange;
  return { lower: grandMean - reach, centre: grandMean, upper: grandMean + reach };
}

/** Limits of a chart of ranges: D3·R̄ and D4·R̄. */
export function rangeLimits(meanRange: number, size: number): Limits {
  const { d3, d4 } = chartConstants(size) ?? { d3: Number.NaN, d4: Number.NaN };
  return { lower: d3 * meanRange, centre: meanRange, upper: d4 * meanRange };
}

/** Limits of a chart of shares: p̄ ± 3√(p̄(1−p̄)/n), never below 0. Shares lie between 0 and 1. */
export function shareLimits(share: number, size: number): Limits {
  const reach = 3 * Math.sqrt((share * (1 - share)) / size);
  return { lower: Math.max(0, share - reach), centre: share, upper: Math.min(1, share + reach) };
}

/** Limits of a chart of nonconforming units in samples of one size: n·p̄ ± 3√(n·p̄(1−p̄)), not below 0. */
export function unitLimits(share: number, size: number): Limits {
  const { lower, centre, upper } = shareLimits(share, size);
  return { lower: lower * size, centre: centre * size, upper: upper * size };
}
