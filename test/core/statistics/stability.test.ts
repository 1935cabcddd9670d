import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { deviationOf, meanOf } from '#core/statistics/spread.ts';
import { stability } from '#core/statistics/stability.ts';

const repeat = <T>(list: readonly T[], times: number) =>
  Array.from({ length: times }, () => list).flat();
const calm = repeat([49, 51, 48, 52, 50, 50, 53, 47], 5);

describe('The mean and the standard deviation', () => {
  it('are those of the handbooks, with n − 1', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(meanOf(values)).toBe(5);
    expect(deviationOf(values)).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });
});

describe('A control chart', () => {
  it('of samples takes σ as R̄ ÷ d2 and its limits from A2', () => {
    const { within, limits, signals } = stability(calm, 4);
    expect(within).toBeCloseTo(5 / 2.05875, 5);
    expect(limits.upper).toBeCloseTo(50 + 0.7286 * 5, 4);
    expect(signals).toEqual([]);
  });

  it('of single values takes σ from moving ranges: 3 ÷ d2 is 2.66', () => {
    const { limits, within } = stability([10, 12, 11, 13, 12], 1);
    expect(within).toBeCloseTo(1.5 / 1.12838, 6);
    expect(limits.upper).toBeCloseTo(11.6 + 2.66 * 1.5, 2);
  });

  it('shows a mean beyond its limits', () => {
    const { signals } = stability([...calm, 60, 61, 59, 60], 4);
    expect(signals).toContainEqual({ at: 10, what: 'mean' });
  });

  it('shows a range beyond its limit, also between single values', () => {
    expect(stability([...calm, 40, 60, 50, 50], 4).signals).toContainEqual({
      at: 10,
      what: 'range',
    });
    const single = stability([...repeat([10, 11], 10), 25], 1).signals;
    expect(single).toContainEqual({ at: 20, what: 'range' });
  });

  it('shows the eighth in a row on one side, and not the seventh', () => {
    const step = (n: number) => [...repeat([9.6], n), ...repeat([10.4], n)];
    const runOf = (n: number) =>
      stability(repeat(step(n), 2), 1).signals.filter((s) => s.what === 'run');
    expect(runOf(7)).toEqual([]);
    expect(runOf(8).map(({ at }) => at)).toEqual([7, 15, 23, 31]);
  });

  it('judges alike in any unit of measurement', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 40, maxLength: 80 });
    const places = (list: readonly number[]) =>
      stability(list, 4).signals.filter((s) => s.what !== 'run').length;
    fc.assert(
      fc.property(values, (list) => {
        expect(places(list.map((n) => 8 * n + 64))).toBe(places(list));
      }),
    );
  });
});
