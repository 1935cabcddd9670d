import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { indices } from '../../../src/core/statistics/capability.ts';
import {
  chartConstants,
  meanLimits,
  rangeLimits,
  shareLimits,
  unitLimits,
} from '../../../src/core/statistics/charts.ts';
import { totals } from '../../../src/core/statistics/qualityCost.ts';
import { byNumber, bySeverity, priorityNumber } from '../../../src/core/statistics/risk.ts';
import {
  acceptance,
  acceptanceByPoisson,
  acceptanceOfLot,
  outgoing,
  totalInspection,
} from '../../../src/core/statistics/sampling.ts';
import { defectsPerMillion, rolledYield } from '../../../src/core/statistics/yields.ts';

// The values were worked out with another program in double precision; digits as printed there.
describe('The constants of control charts', () => {
  it.each([
    [2, 1.1284, 1.88, 0, 3.2665],
    [3, 1.6926, 1.0233, 0, 2.5746],
    [4, 2.0588, 0.7286, 0, 2.2821],
    [5, 2.3259, 0.5768, 0, 2.1145],
    [6, 2.5344, 0.4832, 0, 2.0038],
    [7, 2.7044, 0.4193, 0.0757, 1.9243],
    [8, 2.8472, 0.3725, 0.1362, 1.8638],
    [9, 2.97, 0.3367, 0.184, 1.816],
    [10, 3.0775, 0.3083, 0.223, 1.777],
  ])('for subgroups of %i', (size, d2, a2, d3, d4) => {
    const found = chartConstants(size);
    expect(found?.d2).toBeCloseTo(d2, 3);
    expect(found?.a2).toBeCloseTo(a2, 3);
    expect(found?.d3).toBeCloseTo(d3, 3);
    expect(found?.d4).toBeCloseTo(d4, 3);
  });

  it('end at ten', () => {
    expect(chartConstants(1)).toBeUndefined();
    expect(chartConstants(11)).toBeUndefined();
  });
});

describe('Control limits', () => {
  it('of means and ranges follow from A2, D3 and D4', () => {
    expect(meanLimits(50, 4, 5).upper).toBeCloseTo(52.307, 3);
    expect(meanLimits(50, 4, 5).lower).toBeCloseTo(47.693, 3);
    expect(rangeLimits(4, 5)).toEqual({ lower: 0, centre: 4, upper: expect.closeTo(8.458, 3) });
  });

  it('of red beads, 20 percent in samples of 50, are 1.51 and 18.49', () => {
    const { lower, centre, upper } = unitLimits(0.2, 50);
    expect([lower, centre, upper].map((n) => n.toFixed(2))).toEqual(['1.51', '10.00', '18.49']);
  });

  it('of shares never fall below nought', () => {
    expect(shareLimits(0.01, 50).lower).toBe(0);
  });
});

describe('Capability', () => {
  it.each([
    [10, 0.08, 9.7, 10.3, 1.25, 1.25, 1.25],
    [10.1, 0.08, 9.7, 10.3, 1.25, 0.8333, 0.7809],
    [51, 1, 46, 54, 1.3333, 1, 0.9428],
  ])('of a mean of %d and σ %d', (mean, sigma, lower, upper, cp, cpk, cpm) => {
    const found = indices(mean, sigma, { lower, upper });
    expect(found.cp).toBeCloseTo(cp, 4);
    expect(found.cpk).toBeCloseTo(cpk, 4);
    expect(found.cpm).toBeCloseTo(cpm, 4);
  });

  it('is never better off centre than in the middle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (mean, sigma) => {
          const { cp, cpk, cpm } = indices(mean, sigma, { lower: -2, upper: 2 });
          expect(Math.max(cpk, cpm)).toBeLessThanOrEqual(cp + 1e-9);
        },
      ),
    );
  });
});

describe('A sampling plan', () => {
  it.each([
    [0.005, 0.9923, 0.9921],
    [0.01, 0.9534, 0.9526],
    [0.02, 0.7844, 0.7834],
    [0.03, 0.5681, 0.5697],
    [0.05, 0.2306, 0.2381],
    [0.08, 0.0404, 0.0463],
    [0.1, 0.0107, 0.0138],
  ])('of 80 with acceptance number 2 at %d', (p, binomial, poisson) => {
    expect(acceptance(80, 2, p)).toBeCloseTo(binomial, 4);
    expect(acceptanceByPoisson(80, 2, p)).toBeCloseTo(poisson, 4);
  });

  it('for a finite lot draws without putting back', () => {
    expect(acceptanceOfLot(80, 2, 1000, 20)).toBeCloseTo(0.7892, 4);
  });

  it('has the printed points of other plans', () => {
    expect(acceptance(80, 2, 0.0103)).toBeCloseTo(0.95, 3);
    expect(acceptance(80, 2, 0.06516)).toBeCloseTo(0.1, 4);
    expect(acceptance(50, 1, 0.00715)).toBeCloseTo(0.95, 3);
    expect(acceptance(50, 1, 0.07558)).toBeCloseTo(0.1, 4);
    expect(acceptance(125, 3, 0.011)).toBeCloseTo(0.95, 3);
    expect(acceptance(125, 3, 0.05266)).toBeCloseTo(0.1, 4);
    expect(acceptance(50, 0, 0.01)).toBeCloseTo(0.605, 4);
    expect(acceptance(13, 0, 0.01)).toBeCloseTo(0.8775, 4);
  });

  it('lets through on average what the printed values say', () => {
    expect(outgoing(80, 2, 0.0281)).toBeCloseTo(0.01711, 5);
    expect(outgoing(80, 2, 0.03, 1000)).toBeCloseTo(0.01568, 5);
    expect(totalInspection(80, 2, 0.03, 1000)).toBeCloseTo(477.3, 1);
  });

  it('accepts worse lots less often', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 10 }),
        share,
        share,
        (n, c, p, q) => {
          const [better, worse] = [Math.min(p, q), Math.max(p, q)];
          expect(acceptance(n, c, worse)).toBeLessThanOrEqual(acceptance(n, c, better) + 1e-9);
        },
      ),
    );
  });
});

describe('Yield, cost and risk', () => {
  it('multiplies the yields of steps', () => {
    expect(rolledYield([0.98, 0.95, 0.99, 0.97])).toBeCloseTo(0.89404, 5);
  });

  it('counts defects per million opportunities', () => {
    expect(defectsPerMillion(34, 500, 20)).toBe(3400);
  });

  it('sums the four costs and the share of failures', () => {
    const cost = { prevention: 40, appraisal: 100, internal: 160, external: 100 };
    expect(totals(cost)).toEqual({ total: 400, poor: 260, good: 140, poorShare: 0.65 });
  });

  it('ranks 5·4·6 and 10·3·4 alike by number, and the graver one first by severity', () => {
    const mild = { severity: 5, occurrence: 4, detection: 6 };
    const grave = { severity: 10, occurrence: 3, detection: 4 };
    expect([priorityNumber(mild), priorityNumber(grave)]).toEqual([120, 120]);
    expect(byNumber(mild, grave)).toBe(0);
    expect([mild, grave].toSorted(bySeverity)[0]).toBe(grave);
  });
});
