import type { Specification } from '#core/statistics/capability.ts';

export interface LimitRange {
  /** What can be set for each limit, from and to, in steps. */
  readonly lower: readonly [number, number];
  readonly upper: readonly [number, number];
  readonly step: number;
  /** Limits to begin with, half a range outside the values. */
  readonly first: Specification;
}

/** Where the specification limits of somebody's own values may lie, in round numbers. */
export function limitRange(values: readonly number[]): LimitRange {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const width = high - low || Math.abs(high) || 1;
  const step = 10 ** Math.floor(Math.log10(width / 40));
  const round = (n: number) => Number((Math.round(n / step) * step).toPrecision(10));
  return {
    lower: [round(low - 2 * width), round(high)],
    upper: [round(low), round(high + 2 * width)],
    step,
    first: { lower: round(low - width / 2), upper: round(high + width / 2) },
  };
}
