import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { random } from '../../../src/core/random.ts';
import { cumulative, erfc, normalDraw, upperTail } from '../../../src/core/statistics/normal.ts';

describe('The complementary error function', () => {
  // By mpmath with 30 digits, cut to what a number holds.
  it.each([
    [0.1, 0.887537083981715],
    [0.5, 0.479500122186953],
    [1, 0.157299207050285],
    [1.4999, 0.0339067483377047],
    [1.5, 0.0338948535246893],
    [2, 0.00467773498104727],
    [3, 2.20904969985854e-5],
    [5, 1.53745979442803e-12],
    [10, 2.08848758376254e-45],
    [20, 5.3958656116079e-176],
    [26, 5.66319240885614e-296],
    [-1, 1.84270079294971],
    [-3, 1.999977909503],
  ])('at %d keeps twelve digits, however small it is', (x, exact) => {
    expect(Math.abs(erfc(x) / exact - 1)).toBeLessThan(1e-12);
  });

  it('is 1 at nought, nothing far to the right and 2 far to the left', () => {
    expect([erfc(0), erfc(40), erfc(-40)]).toEqual([1, 0.0, 2]);
  });

  it('falls everywhere and mirrors itself around 1', () => {
    const place = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(place, place, (x, y) => {
        expect(erfc(Math.min(x, y))).toBeGreaterThanOrEqual(erfc(Math.max(x, y)) * (1 - 1e-13));
        expect(erfc(x) + erfc(-x)).toBeCloseTo(2, 14);
      }),
    );
  });
});

describe('The normal curve', () => {
  it('has 0.27 percent of its area beyond three sigma', () => {
    expect(2 * upperTail(3)).toBeCloseTo(0.0026998, 7);
    expect(cumulative(3)).toBeCloseTo(0.9986501, 7);
  });

  it('is met by draws: mean 0, variance 1, and the right share beyond two', () => {
    const next = random('draws');
    const all = Array.from({ length: 40_000 }, () => normalDraw(next));
    const mean = all.reduce((sum, n) => sum + n, 0) / all.length;
    const variance = all.reduce((sum, n) => sum + n * n, 0) / all.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    expect(all.filter((n) => n > 2).length / all.length).toBeCloseTo(upperTail(2), 2);
  });
});
