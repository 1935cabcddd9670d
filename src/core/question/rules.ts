import { indices } from '#core/statistics/capability.ts';
import { chartConstants, meanLimits, rangeLimits, shareLimits } from '#core/statistics/charts.ts';
import { totals } from '#core/statistics/qualityCost.ts';
import { acceptance } from '#core/statistics/sampling.ts';
import { defectsPerMillion, rolledYield } from '#core/statistics/yields.ts';

/** Numbers by name: what was drawn, or what follows from it. */
export type Numbers = Readonly<Record<string, number>>;

/** How a drill is worked: from the numbers drawn (`inputs`) to the answer and what lies between. */
export interface Rule {
  readonly inputs: readonly string[];
  /** Names of the numbers that `work` gives, `answer` among them. */
  readonly gives: readonly string[];
  readonly work: (drawn: Readonly<Record<string, number>>) => Numbers;
}

const rule = <const I extends string, const G extends string>(
  inputs: readonly I[],
  gives: readonly G[],
  work: (drawn: Readonly<Record<I, number>>) => Readonly<Record<G, number>>,
): Rule => ({ inputs, gives, work });

const percent = 100;

/** The rules that drills can name. Each formula stands in core/statistics with its source. */
export const rules: Readonly<Record<string, Rule>> = {
  capability: rule(
    ['target', 'tolerance', 'offset', 'sigma'],
    ['lower', 'upper', 'mean', 'cp', 'above', 'below', 'answer'],
    ({ target, tolerance, offset, sigma }) => {
      const [lower, upper, mean] = [target - tolerance, target + tolerance, target + offset];
      const { cp, cpk } = indices(mean, sigma, { lower, upper });
      const above = (upper - mean) / (3 * sigma);
      const below = (mean - lower) / (3 * sigma);
      return { lower, upper, mean, cp, above, below, answer: cpk };
    },
  ),
  'mean-limit': rule(
    ['mean', 'range', 'size'],
    ['factor', 'lower', 'narrow', 'answer'],
    ({ mean, range, size }) => {
      const { lower, upper } = meanLimits(mean, range, size);
      const factor = Number(chartConstants(size)?.a2.toFixed(3));
      return { factor, lower, narrow: mean + range, answer: upper };
    },
  ),
  'range-limit': rule(['range', 'size'], ['factor', 'triple', 'answer'], ({ range, size }) => ({
    factor: Number(chartConstants(size)?.d4.toFixed(3)),
    triple: 3 * range,
    answer: rangeLimits(range, size).upper,
  })),
  'share-limit': rule(
    ['percent', 'size'],
    ['sigma', 'one', 'answer'],
    ({ percent: share, size }) => {
      const { upper, centre } = shareLimits(share / percent, size);
      const sigma = (upper - centre) / 3;
      return { sigma: sigma * percent, one: (centre + sigma) * percent, answer: upper * percent };
    },
  ),
  acceptance: rule(
    ['n', 'c', 'percent'],
    ['exactly', 'rejected', 'answer'],
    ({ n, c, percent: bad }) => {
      const [all, fewer] = [acceptance(n, c, bad / percent), acceptance(n, c - 1, bad / percent)];
      return {
        exactly: (all - fewer) * percent,
        rejected: (1 - all) * percent,
        answer: all * percent,
      };
    },
  ),
  'failure-share': rule(
    ['prevention', 'appraisal', 'internal', 'external'],
    ['total', 'poor', 'good', 'answer'],
    ({ prevention, appraisal, internal, external }) => {
      const { total, poor, good, poorShare } = totals({
        prevention,
        appraisal,
        internal,
        external,
      });
      return { total, poor, good: (good / total) * percent, answer: poorShare * percent };
    },
  ),
  'rolled-yield': rule(
    ['first', 'second', 'third', 'fourth'],
    ['mean', 'lowest', 'answer'],
    ({ first, second, third, fourth }) => {
      const steps = [first, second, third, fourth];
      return {
        mean: steps.reduce((sum, step) => sum + step, 0) / steps.length,
        lowest: Math.min(...steps),
        answer: rolledYield(steps.map((step) => step / percent)) * percent,
      };
    },
  ),
  dpmo: rule(
    ['defects', 'units', 'opportunities'],
    ['chances', 'perUnit', 'answer'],
    ({ defects, units, opportunities }) => ({
      chances: units * opportunities,
      perUnit: (defects / units) * 1e6,
      answer: defectsPerMillion(defects, units, opportunities),
    }),
  ),
};
