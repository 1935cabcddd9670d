import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ppmText } from '#core/simulation/ppmText.ts';
import { partsPerMillion } from '#core/statistics/capability.ts';

const rings = { lower: 9.7, upper: 10.3 };
const centred = (cp: number) => partsPerMillion(0, 1, { lower: -3 * cp, upper: 3 * cp });

describe('Parts per million outside, to the digits that were printed by another program', () => {
  it.each([
    [10, 0.08, rings, '176.8'],
    [10.1, 0.08, rings, '6,210'],
    [51, 1, { lower: 46, upper: 54 }, '1,350'],
    [10.1, 0.06, rings, '429.1'],
  ])('of a mean of %d and σ %d', (mean, sigma, limits, printed) => {
    expect(ppmText(partsPerMillion(mean, sigma, limits))).toBe(printed);
  });

  it.each([
    [0.5, 133614, 0],
    [0.67, 44431, 0],
    [1, 2699.8, 1],
    [1.33, 66.07, 2],
    [1.5, 6.8, 2],
    [1.67, 0.544, 3],
    [2, 0.002, 4],
  ])('of a centred process with Cp %d', (cp, ppm, digits) => {
    expect(centred(cp).toFixed(digits)).toBe(ppm.toFixed(digits));
  });

  it('are read as the digits matter', () => {
    const words = [133614.4, 66.073, 6.7953, 0.5443, 0.00197, 1e-9].map(ppmText);
    expect(words).toEqual(['133,614', '66.07', '6.80', '0.544', '0.0020', 'under 0.0001']);
  });

  it('with the shift of 1.5 are 3.4 at six sigma, and 66,807 at three', () => {
    const shifted = (level: number) => partsPerMillion(1.5, 1, { lower: -Infinity, upper: level });
    expect(shifted(6).toFixed(1)).toBe('3.4');
    expect(shifted(3).toFixed(0)).toBe('66807');
  });

  it('are fewest in the middle', () => {
    const mean = fc.double({ min: -5, max: 5, noNaN: true });
    const sigma = fc.double({ min: 0.2, max: 3, noNaN: true });
    fc.assert(
      fc.property(mean, sigma, (at, spread) => {
        const limits = { lower: -2, upper: 2 };
        const least = partsPerMillion(0, spread, limits);
        expect(partsPerMillion(at, spread, limits)).toBeGreaterThanOrEqual(least * (1 - 1e-9));
      }),
    );
  });
});
