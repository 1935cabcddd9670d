import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/core/question/drill.ts';
import { drillsOf } from '../../../src/loaders/bank.ts';
import { files } from '../../content/course.ts';

const drills = drillsOf(files.drills?.data.drills ?? []);
const seeds = Array.from({ length: 200 }, (_, i) => `seed ${i}`);

describe.each(drills.map((drill) => [drill.id, drill] as const))('The drill %s', (_, drill) => {
  const asked = seeds.map((seed) => ask(drill, seed));

  it('asks the same for the same seed', () => {
    expect(ask(drill, 'seed 7')).toEqual(asked[7]);
  });

  it('asks something else most of the time', () => {
    expect(new Set(asked.map(({ stem }) => stem)).size).toBeGreaterThan(20);
  });

  it('always has an answer that is a number, above nought, and told in the working', () => {
    for (const { value, why, stem } of asked) {
      expect(value).toBeGreaterThan(0);
      expect(why).toContain(String(value));
      expect(`${stem}${why}`).not.toMatch(/NaN|undefined|[{}]/);
    }
  });

  it('foresees no mistake that is right within the tolerance', () => {
    for (const { value, tolerance, mistakes } of asked) {
      for (const mistake of mistakes) {
        expect(Math.abs(mistake.value - value)).toBeGreaterThan(tolerance);
      }
    }
  });
});

describe('A drill', () => {
  it('works its numbers out as the printed values have them', () => {
    const fixed = (from: number) => ({ from, to: from + 1, step: 2 });
    const one = (id: string, draw: Record<string, number>) => {
      const drill = drills.find((each) => each.id === id);
      if (!drill) throw new Error(id);
      const spans = Object.entries(draw).map(([name, from]) => [name, fixed(from)] as const);
      return ask({ ...drill, draw: Object.fromEntries(spans) }, 'x').value;
    };
    expect(
      one('capability/fresh-cpk', { target: 10, tolerance: 0.3, offset: 0.1, sigma: 0.08 }),
    ).toBe(0.83);
    expect(one('sampling/fresh-acceptance', { n: 80, c: 2, percent: 5 })).toBe(23.1);
    expect(
      one('process-maps/fresh-rolled-yield', { first: 98, second: 95, third: 99, fourth: 97 }),
    ).toBe(89.4);
    expect(
      one('what-quality-costs/fresh-failure-share', {
        prevention: 40,
        appraisal: 100,
        internal: 160,
        external: 100,
      }),
    ).toBe(65);
  });
});
