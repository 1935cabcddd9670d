import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { normalCdf, normalDensity, normalTail } from '#core/statistics/normal.ts';

// Reference values: erfc(z/√2)/2 with 40 digits, by mpmath 1.3.
describe('The share of a normal distribution above z', () => {
  it.each([
    [0, 0.5],
    [0.5, 0.308537538725987],
    [1, 0.158655253931457],
    [2, 0.0227501319481792],
    [2.99, 0.00139488723549225],
    [3, 0.00134989803163009],
    [4, 3.16712418331199e-5],
    [5.01, 2.72150177285582e-7],
    [6, 9.86587645037698e-10],
    [8, 6.22096057427178e-16],
    [15, 3.67096619931275e-51],
    [30, 4.90671392714819e-198],
    [37, 5.72557122252458e-300],
  ])('is exact to twelve digits at %d', (z, share) => {
    expect(Math.abs(normalTail(z) / share - 1)).toBeLessThan(1e-12);
    expect(Math.abs(normalCdf(-z) / share - 1)).toBeLessThan(1e-12);
  });

  it('joins its two ways without a step', () => {
    const [before, after] = [normalTail(3 - 1e-9), normalTail(3)];
    expect(before / after - 1).toBeCloseTo(1e-9 * (normalDensity(3) / after), 12);
  });

  it('ends at 0 and 1', () => {
    expect([normalTail(Infinity), normalTail(-Infinity), normalTail(50)]).toEqual([0, 1, 0]);
    expect(normalTail(Number.NaN)).toBeNaN();
  });

  const z = fc.double({ min: -40, max: 40, noNaN: true });
  it('fills up to 1 with the share below', () => {
    fc.assert(
      fc.property(z, (at) => {
        expect(normalTail(at) + normalCdf(at)).toBeCloseTo(1, 14);
      }),
    );
  });

  it('never grows with z', () => {
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(normalTail(Math.max(a, b))).toBeLessThanOrEqual(
          normalTail(Math.min(a, b)) * (1 + 1e-12),
        );
      }),
    );
  });
});
