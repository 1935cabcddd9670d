import { meanLimits, rangeLimits, shareLimits, type Limits } from '#core/statistics/charts.ts';
import {
  individualLimits,
  movingRangeLimits,
  movingRanges,
} from '#core/statistics/individualLimits.ts';
import { signalsAt, type Rule } from '#core/statistics/westernElectric.ts';

/** X̄-R, single values with moving ranges, or p. */
export type ChartKind = 'means' | 'individuals' | 'shares';

export interface ChartPoint {
  /** The number of its sample, from 0. */
  readonly at: number;
  readonly value: number;
  readonly rules: readonly Rule[];
}

export interface Panel {
  readonly limits: Limits;
  /** The standard deviation of what is plotted. */
  readonly sigma: number;
  readonly points: readonly ChartPoint[];
}

/** What is plotted, and under it, for measured values, the ranges. */
export interface ControlChart {
  readonly main: Panel;
  readonly spread?: Panel;
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/**
 * The chart of samples: `size` values each (means), one value (individuals), or one count of
 * nonconforming units among `size` (shares). The first `base` samples set the limits. Ranges are
 * judged by rule 1 alone: the others suppose a symmetric curve and points that do not hang together.
 */
export function controlChart(
  kind: ChartKind,
  samples: readonly (readonly number[])[],
  size: number,
  base: number,
  rules: readonly Rule[],
): ControlChart {
  if (kind === 'shares') {
    const shares = samples.map(([count = 0]) => count / size);
    const share = mean(shares.slice(0, base));
    const sigma = Math.sqrt((share * (1 - share)) / size);
    return { main: panel(shares, shareLimits(share, size), sigma, rules) };
  }
  const single = kind === 'individuals';
  const values = samples.map(mean);
  const ranges = single
    ? movingRanges(values)
    : samples.map((sample) => Math.max(...sample) - Math.min(...sample));
  const spread = mean(ranges.slice(0, single ? base - 1 : base));
  const centre = mean(values.slice(0, base));
  const limits = single ? individualLimits(centre, spread) : meanLimits(centre, spread, size);
  const ofRanges = single ? movingRangeLimits(spread) : rangeLimits(spread, size);
  return {
    main: panel(values, limits, (limits.upper - centre) / 3, rules),
    spread: panel(
      ranges,
      ofRanges,
      (ofRanges.upper - spread) / 3,
      rules.filter((rule) => rule === 1),
      single ? 1 : 0,
    ),
  };
}

/** Points with their signals; without any spread (σ = 0) nothing is a signal. */
function panel(
  values: readonly number[],
  limits: Limits,
  sigma: number,
  rules: readonly Rule[],
  first = 0,
): Panel {
  const z = values.map((value) => (sigma > 0 ? (value - limits.centre) / sigma : 0));
  const points = values.map((value, i) => ({
    at: i + first,
    value,
    rules: signalsAt(z, i, rules),
  }));
  return { limits, sigma, points };
}
