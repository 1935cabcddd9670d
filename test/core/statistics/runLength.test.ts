import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { random } from '../../../src/core/random.ts';
import type { Course } from '../../../src/core/simulation/processRun.ts';
import { timedRuns } from '../../../src/core/simulation/timedRuns.ts';
import { runLengthOfMeans, runLengthOfShares } from '../../../src/core/statistics/runLength.ts';

const stable: Course = { kind: 'means', size: 4, shift: 0, share: 0.1, start: 0 };

// facts.md section 8, worked out with another program.
describe('The average run length by the first rule', () => {
  it('of a stable process is 370.40', () => {
    expect(runLengthOfMeans(0).toFixed(2)).toBe('370.40');
    expect(runLengthOfMeans(0, 5).toFixed(1)).toBe('370.4');
  });

  it.each([
    [1, 1, '43.89'],
    [1, 4, '6.30'],
    [1, 5, '4.50'],
    [2, 1, '6.30'],
    [2, 4, '1.19'],
  ])('after a shift of %d σ with samples of %d is %s', (shift, size, printed) => {
    expect(runLengthOfMeans(shift, size).toFixed(2)).toBe(printed);
  });

  it('is the shorter the larger the shift, on both sides alike, and never below one', () => {
    const shift = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(shift, shift, fc.integer({ min: 1, max: 9 }), (a, b, size) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        const slow = runLengthOfMeans(near, size);
        expect(runLengthOfMeans(far, size)).toBeLessThanOrEqual(slow * (1 + 1e-12));
        expect(runLengthOfMeans(-near, size)).toBeCloseTo(slow, 9);
        expect(runLengthOfMeans(far, size)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('of shares counts what lies beyond the limits, not on them', () => {
    // 10 percent of 100: limits at 1 and 19, so 0 and 20 or more are signals.
    const inside = 1 / runLengthOfShares(0.1, 0.1, 100);
    expect(inside).toBeCloseTo(2.656e-5 + 1.979e-3, 5);
    expect(runLengthOfShares(0.2, 0.1, 100)).toBeLessThan(2);
  });
});

describe('Timed runs', () => {
  it('agree with the formula', () => {
    const mean = (part: Partial<Course>, runs: number) =>
      timedRuns({ ...stable, ...part }, [1], runs, random('timed')).mean;
    expect(mean({}, 2000) / runLengthOfMeans(0)).toBeCloseTo(1, 1);
    expect(mean({ shift: 1 }, 8000) / 6.3).toBeCloseTo(1, 1);
    expect(mean({ shift: 1, kind: 'individuals' }, 4000) / 43.89).toBeCloseTo(1, 1);
    const share = { kind: 'shares', size: 100 } as const;
    expect(mean(share, 2000) / runLengthOfShares(0.1, 0.1, 100)).toBeCloseTo(1, 1);
    expect(mean({ ...share, share: 0.2 }, 8000) / 1.852).toBeCloseTo(1, 1);
  });

  it('of a stable process with all four rules need about 92 samples to a false alarm', () => {
    const { mean, silent } = timedRuns(stable, [1, 2, 3, 4], 8000, random('four rules'));
    expect(mean).toBeGreaterThan(88.5);
    expect(mean).toBeLessThan(95.5);
    expect(silent).toBe(0);
  });

  it('stop where nothing is a signal', () => {
    expect(timedRuns(stable, [], 2, random('none'))).toEqual({ runs: 2, mean: 4000, silent: 2 });
  });
});
