import { describe, expect, it } from 'vitest';
import { judge, studyOf, valuesOf, verdictOn } from '#core/simulation/capabilityStudy.ts';
import { limitRange } from '#core/simulation/limitRange.ts';
import { normalValues } from '#core/simulation/normalValues.ts';
import { deviationOf, meanOf } from '#core/statistics/spread.ts';

const rings = { lower: 9.7, upper: 10.3 };
const stable = { mean: 10, sigma: 0.08, jump: 0 };
const study = (process = stable, draw = 1) => studyOf(valuesOf(process, draw, 100), 4);

describe('Drawn values', () => {
  it('have mean 0 and standard deviation 1, and come back with their seed', () => {
    const values = normalValues('many', 20_000);
    expect(meanOf(values)).toBeCloseTo(0, 1);
    expect(deviationOf(values)).toBeCloseTo(1, 1);
    expect(normalValues('many', 20_000)).toEqual(values);
  });
});

describe('The lock', () => {
  it('opens for a stable process and gives both pairs of indices', () => {
    const verdict = verdictOn(study(), rings);
    expect(verdict.ok && verdict.within.cpk.toFixed(2)).toBe('1.18');
    expect(verdict.ok && verdict.overall.cpk.toFixed(2)).toBe('1.23');
  });

  it('refuses every index while the mean jumps by two σ', () => {
    for (let draw = 1; draw <= 50; draw++) {
      const verdict = verdictOn(study({ ...stable, jump: 2 }, draw), rings);
      expect(verdict).toEqual({ ok: false, why: 'unstable' });
    }
  });

  it('closes by false alarm for about one in five stable charts, as three rules at once do', () => {
    const draws = Array.from({ length: 1000 }, (_, i) => verdictOn(study(stable, i + 1), rings).ok);
    const share = draws.filter((isOpen) => !isOpen).length / 1000;
    expect(share).toBeGreaterThan(0.14);
    expect(share).toBeLessThan(0.26);
  });

  it('refuses too few samples and values that do not differ', () => {
    expect(verdictOn(studyOf([10, 10.1, 9.9, 10, 10.1, 10.2], 1), rings)).toEqual({
      ok: false,
      why: 'few',
    });
    expect(
      verdictOn(
        studyOf(
          Array.from({ length: 40 }, () => 10),
          4,
        ),
        rings,
      ),
    ).toEqual({
      ok: false,
      why: 'flat',
    });
  });

  it('leaves out what fills no sample', () => {
    expect(studyOf(valuesOf(stable, 1, 43), 4).values).toHaveLength(40);
  });
});

describe('The settings of the tasks', () => {
  it('keep Cpk and halve the ppm when one limit moves away', () => {
    const near = judge(10, 0.1, rings);
    const far = judge(10, 0.1, { lower: 9.4, upper: 10.3 });
    expect([near.cpk, far.cpk].map((n) => n.toFixed(2))).toEqual(['1.00', '1.00']);
    expect([near.ppm, far.ppm].map((n) => n.toFixed(0))).toEqual(['2700', '1350']);
  });

  it('spread ten estimates over 0.2', () => {
    const found = Array.from({ length: 10 }, (_, i) => verdictOn(study(stable, i + 1), rings));
    const cpks = found.flatMap((verdict) => (verdict.ok ? [verdict.within.cpk] : []));
    expect(cpks).toHaveLength(8);
    expect(Math.min(...cpks).toFixed(2)).toBe('1.15');
    expect(Math.max(...cpks).toFixed(2)).toBe('1.35');
  });
});

describe('The limits that can be set for own values', () => {
  it('are round and lie around them', () => {
    expect(limitRange([12.1, 12.4, 12.9, 13.1])).toEqual({
      lower: [10.1, 13.1],
      upper: [12.1, 15.1],
      step: 0.01,
      first: { lower: 11.6, upper: 13.6 },
    });
  });

  it('exist for values that do not differ', () => {
    const { first } = limitRange([5, 5, 5]);
    expect(first.lower).toBeLessThan(first.upper);
  });
});
