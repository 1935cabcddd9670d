import { shareLimits } from './charts.ts';
import { upperTail } from './normal.ts';
import { acceptance } from './sampling.ts';

/** Counts on a limit lie within it, also where a limit is a whole number but for rounding. */
const edge = 1e-6;

/**
 * Average run length of a chart of means with 3σ limits that are exactly right, by the first rule
 * alone: 1 ÷ (1 − β) with β = Φ(3 − d√n) − Φ(−3 − d√n) (NIST handbook, 6.3.2). The mean has moved
 * by `shift` standard deviations of single units; `size` is the sample size, 1 for single values.
 */
export function runLengthOfMeans(shift: number, size = 1): number {
  const move = shift * Math.sqrt(size);
  return 1 / (upperTail(3 - move) + upperTail(3 + move));
}

/**
 * The same for a chart of shares whose limits belong to the share `usual`, while the true share is
 * `share`: 1 ÷ P(count beyond the limits), by binomial terms.
 */
export function runLengthOfShares(share: number, usual: number, size: number): number {
  const { lower, upper } = shareLimits(usual, size);
  const most = Math.floor(upper * size + edge);
  const least = Math.ceil(lower * size - edge);
  const below = least > 0 ? acceptance(size, least - 1, share) : 0;
  return 1 / (1 - acceptance(size, most, share) + below);
}
