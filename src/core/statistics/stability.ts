import { chartConstants, meanLimits, rangeLimits, type Limits } from './charts.ts';
import { meanOf } from './spread.ts';

/** A point that asks for a search: a mean or a range beyond its limits, or the end of a run of eight. */
export interface Signal {
  readonly at: number;
  readonly what: 'mean' | 'range' | 'run';
}

export interface Stability {
  /** The means of the samples, or the single values where the size is 1. */
  readonly means: readonly number[];
  readonly limits: Limits;
  /** Standard deviation within samples: R̄ ÷ d2. */
  readonly within: number;
  readonly signals: readonly Signal[];
}

const longRun = 8;

/**
 * Looks at values in time order, taken in samples of 1 to 10; what fills no sample at the end is
 * left out. Single values are judged by moving ranges of two. Needs at least two samples.
 */
export function stability(values: readonly number[], size: number): Stability {
  const samples = Array.from({ length: Math.floor(values.length / size) }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );
  const means = samples.map(meanOf);
  const span = size === 1 ? 2 : size;
  const ranges = size === 1 ? pairs(means) : samples.map(rangeOf);
  const meanRange = meanOf(ranges);
  const within = meanRange / (chartConstants(span)?.d2 ?? Number.NaN);
  const centre = meanOf(means);
  const limits =
    size === 1
      ? { lower: centre - 3 * within, centre, upper: centre + 3 * within }
      : meanLimits(centre, meanRange, size);
  const forRanges = rangeLimits(meanRange, span);
  const offset = means.length - ranges.length;
  const signals: Signal[] = [
    ...means.flatMap((mean, at) => (isBeyond(mean, limits) ? [{ at, what: 'mean' as const }] : [])),
    ...ranges.flatMap((range, i) =>
      isBeyond(range, forRanges) ? [{ at: i + offset, what: 'range' as const }] : [],
    ),
    ...runs(means, centre).map((at) => ({ at, what: 'run' as const })),
  ];
  return { means, limits, within, signals };
}

const rangeOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const pairs = (values: readonly number[]) =>
  values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
const isBeyond = (value: number, { lower, upper }: Limits) => value < lower || value > upper;

/** Where a run of eight or more on one side of the centre stands. */
function runs(means: readonly number[], centre: number): number[] {
  let side = 0;
  let length = 0;
  return means.flatMap((mean, at) => {
    const now = Math.sign(mean - centre);
    length = now !== 0 && now === side ? length + 1 : 1;
    side = now;
    return now !== 0 && length >= longRun ? [at] : [];
  });
}
