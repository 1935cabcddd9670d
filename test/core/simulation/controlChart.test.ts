import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { random } from '../../../src/core/random.ts';
import { controlChart } from '../../../src/core/simulation/controlChart.ts';
import { ownSamples } from '../../../src/core/simulation/ownSamples.ts';
import { processRun, type Course } from '../../../src/core/simulation/processRun.ts';
import {
  individualLimits,
  movingRangeLimits,
} from '../../../src/core/statistics/individualLimits.ts';
import { allRules } from '../../../src/core/statistics/westernElectric.ts';

const course: Course = { kind: 'means', size: 5, shift: 3, share: 0.3, start: 25 };

describe('Limits of single values', () => {
  it('stand 2.66 mean moving ranges from the mean, those of the ranges at 3.267', () => {
    expect(individualLimits(0, 1).upper).toBeCloseTo(2.66, 2);
    expect(individualLimits(10, 2).lower).toBeCloseTo(10 - 5.3174, 3);
    expect(movingRangeLimits(1).upper).toBeCloseTo(3.267, 3);
  });
});

describe('A control chart', () => {
  it('of means and ranges takes its limits from the first samples alone', () => {
    const samples = [
      [9, 11],
      [10, 12],
      [30, 31],
    ];
    const { main, spread } = controlChart('means', samples, 2, 2, [1]);
    expect(main.limits.centre).toBe(10.5);
    expect(main.limits.upper).toBeCloseTo(10.5 + 1.87997 * 2, 4);
    expect(spread?.limits.upper).toBeCloseTo(3.26653 * 2, 4);
    expect(main.points.map(({ rules }) => rules)).toEqual([[], [], [1]]);
  });

  it('of single values has one moving range fewer than values', () => {
    const { main, spread } = controlChart('individuals', [[1], [3], [2]], 1, 3, [1]);
    expect(spread?.points.map(({ at, value }) => [at, value])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(main.limits.upper).toBeCloseTo(2 + 2.65871 * 1.5, 3);
  });

  it('of shares calls a count on the limit no signal', () => {
    const samples = [...Array.from({ length: 25 }, () => [10]), [19], [20]];
    const { main } = controlChart('shares', samples, 100, 25, [1]);
    expect(main.points.slice(-2).map(({ rules }) => rules)).toEqual([[], [1]]);
    expect(main.limits.upper).toBeCloseTo(0.19, 9);
  });

  it('without any spread gives no signal', () => {
    const same = Array.from({ length: 12 }, () => [4, 4]);
    const { main, spread } = controlChart('means', same, 2, 12, allRules);
    expect([...main.points, ...(spread?.points ?? [])].flatMap(({ rules }) => rules)).toEqual([]);
  });

  it('notices a shift of three sigma at once', () => {
    const samples = processRun(course, 30, random('shift'));
    const { main } = controlChart('means', samples, 5, 25, [1]);
    expect(main.points.slice(25).every(({ rules }) => rules.includes(1))).toBe(true);
  });

  it('shows the same signals when everything is measured in another unit', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 9 }), (seed, size) => {
        const samples = processRun({ ...course, size, shift: 1 }, 50, random(seed));
        const other = samples.map((sample) => sample.map((n) => n * 7 - 20));
        const rulesOf = (all: readonly (readonly number[])[]) =>
          controlChart('means', all, size, 25, allRules).main.points.map(({ rules }) => rules);
        expect(rulesOf(other)).toEqual(rulesOf(samples));
      }),
      { numRuns: 30 },
    );
  });
});

describe('A run of the process', () => {
  it('is the same again from the same seed', () => {
    expect(processRun(course, 8, random('x'))).toEqual(processRun(course, 8, random('x')));
  });

  it('counts bad units for a chart of shares', () => {
    const counts = processRun({ ...course, kind: 'shares', size: 400 }, 50, random('p')).flat();
    const mean = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0) / all.length;
    expect(mean(counts.slice(0, 25)) / 400).toBeCloseTo(0.1, 1);
    expect(mean(counts.slice(25)) / 400).toBeCloseTo(0.3, 1);
  });
});

describe('Own data', () => {
  it('are grouped in their order, and a rest is left out', () => {
    const values = Array.from({ length: 11 }, (_, i) => i);
    expect(ownSamples('means', 2, values)).toEqual({
      ok: true,
      samples: [
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
        [8, 9],
      ],
      left: 1,
    });
  });

  it('say what is wrong: too few, too many, no counts', () => {
    const problem = (...all: Parameters<typeof ownSamples>) => {
      const read = ownSamples(...all);
      return read.ok ? '' : read.problem;
    };
    expect(problem('means', 5, [1, 2, 3])).toContain('at least 5 points; these make 0');
    expect(problem('individuals', 1, Array(201).fill(1))).toContain('At most 200');
    expect(problem('shares', 50, [1, 2, 3, 4, 51])).toBe('51 is no count of bad units among 50.');
    expect(problem('shares', 50, [1, 2, 3, 4, 0.5])).toContain('0.5 is no count');
  });
});
