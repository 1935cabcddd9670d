import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  afterPrevention,
  bestShare,
  extraFor,
  payback,
  yearlyCost,
} from '#core/statistics/prevention.ts';
import { totals, type QualityCost } from '#core/statistics/qualityCost.ts';

const stairs = { prevention: 40, appraisal: 100, internal: 160, external: 100 };
const amount = fc.integer({ min: 0, max: 500 });
const costs: fc.Arbitrary<QualityCost> = fc.record({
  prevention: amount,
  appraisal: amount,
  internal: amount,
  external: fc.integer({ min: 1, max: 500 }),
});
const effects = fc.double({ min: 0.5, max: 10, noNaN: true });

describe('The costs of the stairs', () => {
  it('are 400, that is 10 percent of sales of 4,000, and failures are 65 percent of them', () => {
    const { total, poorShare } = totals(stairs);
    expect([total, total / 4000, poorShare]).toEqual([400, 0.1, 0.65]);
  });

  it('change by the curve that the learner chose', () => {
    const after = afterPrevention(stairs, 30, 6);
    expect(after.prevention).toBe(70);
    expect(after.appraisal).toBe(100);
    expect(after.internal).toBeCloseTo(160 * Math.exp(-0.45), 10);
    expect(after.external).toBeCloseTo(100 * Math.exp(-0.45), 10);
  });

  it('rise with a weak effect, which still pays in time if it is paid once', () => {
    const { total, poor } = totals(afterPrevention(stairs, 30, 1));
    expect(total - 400).toBeCloseTo(11.2, 1);
    expect(payback(30, 260 - poor)).toBeCloseTo(1.6, 1);
  });

  it('bring 45 back in nine months if 60 a year are saved, and never if nothing is', () => {
    expect(payback(45, 60)).toBe(0.75);
    expect(payback(45, 0)).toBe(Infinity);
  });
});

describe('Prevention', () => {
  it('without effect leaves the failures, and costs of nothing stay nothing', () => {
    expect(totals(afterPrevention(stairs, 30, 0)).poor).toBe(260);
    const none = { prevention: 0, appraisal: 0, internal: 0, external: 0 };
    expect(afterPrevention(none, 30, 6)).toEqual({ ...none, prevention: 30 });
    expect(bestShare(none, 6, 10)).toBe(0);
  });

  it('of the amount that a share asks for avoids that share', () => {
    const shares = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(costs, shares, effects, (cost, share, effect) => {
        const after = afterPrevention(cost, extraFor(cost, share, effect), effect);
        expect(totals(after).poor).toBeCloseTo((1 - share) * totals(cost).poor, 6);
      }),
    );
  });

  it('costs least at the best share, which moves toward all with the years', () => {
    const shares = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(costs, shares, effects, fc.integer({ min: 1, max: 20 }), (cost, u, k, years) => {
        const best = bestShare(cost, k, years);
        const least = yearlyCost(cost, best, k, years).total;
        expect(least).toBeLessThanOrEqual(yearlyCost(cost, u, k, years).total + 1e-6);
        expect(bestShare(cost, k, years + 1)).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});
