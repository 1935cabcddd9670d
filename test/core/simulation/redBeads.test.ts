import { describe, expect, it } from 'vitest';
import { random } from '../../../src/core/random.ts';
import {
  crew,
  dayAfter,
  dip,
  redUnder,
  workers,
  type Day,
  type Measure,
} from '../../../src/core/simulation/redBeads.ts';
import { unitLimits } from '../../../src/core/statistics/charts.ts';

const red = (beads: readonly boolean[]) => beads.filter(Boolean).length;

function work(measure: Measure, count: number, seed: string): Day[] {
  const next = random(seed);
  const days: Day[] = [];
  for (let i = 0; i < count; i++) {
    const draws = crew(measure, days.at(-1)).map((worker) => ({
      worker,
      red: red(dip(0.2, next)),
    }));
    days.push({ measure, draws });
  }
  return days;
}

describe('Red beads', () => {
  it('have the limits 1.51 and 18.49 at 20 percent, and few draws lie outside', () => {
    const { lower, upper } = unitLimits(0.2, 50);
    expect([lower.toFixed(2), upper.toFixed(2)]).toEqual(['1.51', '18.49']);
    const counts = work('nothing', 500, 'limits').flatMap(({ draws }) => draws.map((d) => d.red));
    expect(counts.filter((n) => n < lower || n > upper).length / counts.length).toBeLessThan(0.01);
  });

  it('are ten in fifty on average, whatever management does', () => {
    for (const measure of ['nothing', 'praise', 'poster', 'three'] as const) {
      const days = work(measure, 500, measure);
      expect(Math.abs(redUnder(measure, days) - 10)).toBeLessThan(0.3);
    }
    expect(redUnder('praise', work('nothing', 5, 'x'))).toBeNaN();
  });

  it('let the best seem spoilt by praise, and the worst mended by blame', () => {
    const { best, worst } = dayAfter(work('nothing', 1000, 'regression'));
    expect(best).toBeGreaterThan(3);
    expect(best).toBeLessThan(4);
    expect(worst).toBeLessThan(-3);
    expect(worst).toBeGreaterThan(-4);
    expect(dayAfter([]).best).toBeNaN();
  });

  it('are drawn by all six, or by the three best for two shifts', () => {
    const before: Day = {
      measure: 'nothing',
      draws: workers.map((worker, i) => ({ worker, red: 20 - i })),
    };
    expect(crew('nothing', before)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(crew('three', undefined)).toHaveLength(6);
    expect(crew('three', before)).toEqual(['F', 'E', 'D', 'F', 'E', 'D']);
    const again: Day = {
      measure: 'three',
      draws: crew('three', before).map((worker, i) => ({ worker, red: i })),
    };
    expect(new Set(crew('three', again))).toEqual(new Set(['D', 'E', 'F']));
  });
});
