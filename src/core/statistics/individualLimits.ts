import { chartConstants, type Limits } from './charts.ts';

/** d2 and D4 for the range of two values that follow each other. */
const { d2, d4 } = chartConstants(2) ?? { d2: Number.NaN, d4: Number.NaN };

/** |x₂ − x₁|, |x₃ − x₂| and so on: one fewer than values. */
export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));

/** Limits of a chart of single values: x̄ ± 2.66·MR̄, where 2.66 = 3 ÷ d2 (NIST handbook, 6.3.2.2). */
export function individualLimits(mean: number, meanMovingRange: number): Limits {
  const reach = (3 / d2) * meanMovingRange;
  return { lower: mean - reach, centre: mean, upper: mean + reach };
}

/** Limits of a chart of moving ranges: 0 and 3.267·MR̄. */
export const movingRangeLimits = (meanMovingRange: number): Limits => ({
  lower: 0,
  centre: meanMovingRange,
  upper: d4 * meanMovingRange,
});
