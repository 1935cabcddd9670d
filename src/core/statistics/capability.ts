import { cumulative, upperTail } from './normal.ts';

export interface Specification {
  readonly lower: number;
  readonly upper: number;
}

export interface Indices {
  /** (USL − LSL) ÷ 6σ */
  readonly cp: number;
  /** Distance from the mean to the nearer limit ÷ 3σ */
  readonly cpk: number;
  /** (USL − LSL) ÷ 6√(σ² + (μ − T)²) with the middle of the specification as target T */
  readonly cpm: number;
}

/**
 * Capability of a stable process with mean μ and standard deviation σ > 0. With σ within subgroups
 * these are Cp, Cpk, Cpm; with the overall one they are called Pp, Ppk (NIST handbook, 6.1.6).
 */
export function indices(mean: number, sigma: number, { lower, upper }: Specification): Indices {
  const target = (lower + upper) / 2;
  return {
    cp: (upper - lower) / (6 * sigma),
    cpk: Math.min(upper - mean, mean - lower) / (3 * sigma),
    cpm: (upper - lower) / (6 * Math.hypot(sigma, mean - target)),
  };
}

/**
 * Parts per million outside the limits if single units are normal with mean μ and σ > 0:
 * 10⁶ · [Φ((LSL − μ)/σ) + 1 − Φ((USL − μ)/σ)].
 */
export const partsPerMillion = (
  mean: number,
  sigma: number,
  { lower, upper }: Specification,
): number => 1e6 * (cumulative((lower - mean) / sigma) + upperTail((upper - mean) / sigma));
