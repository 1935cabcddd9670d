/** What a difference of two averages shows, held against its bound. */
export type Signal = 'better' | 'worse' | 'unclear';

/**
 * Two standard deviations of the difference of two averages over m independent values each:
 * 2σ√(2 ÷ m), since the variances σ² ÷ m of the two averages add. σ > 0, m ≥ 1.
 */
export const boundOfDifference = (sigma: number, m: number): number => 2 * sigma * Math.sqrt(2 / m);

/** The smallest m with which an effect of this size reaches the bound: 8(σ ÷ effect)², rounded up. */
export const weeksFor = (sigma: number, effect: number): number =>
  Math.ceil(8 * (sigma / effect) ** 2 - 1e-9);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Fewer is better: `before` minus `after` beyond the bound is a signal. Both hold m ≥ 1 values. */
export function signalOf(
  before: readonly number[],
  after: readonly number[],
  sigma: number,
): Signal {
  const fewer = mean(before) - mean(after);
  if (Math.abs(fewer) <= boundOfDifference(sigma, after.length)) return 'unclear';
  return fewer > 0 ? 'better' : 'worse';
}
