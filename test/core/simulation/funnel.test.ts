import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { random } from '../../../src/core/random.ts';
import { drops, scatter, spreadOf, type Place } from '../../../src/core/simulation/funnel.ts';

const noise = scatter(20_000, random('funnel'));
const few = noise.slice(0, 200);

describe('The funnel', () => {
  it('left alone scatters with variance 1, and moved against each error with variance 2', () => {
    expect(spreadOf(drops(1, noise))).toBeCloseTo(1, 1);
    expect(spreadOf(drops(2, noise))).toBeCloseTo(2, 1);
    expect(spreadOf(drops(2, noise)) / spreadOf(drops(1, noise))).toBeCloseTo(2, 1);
  });

  it('by rule 2 lets each marble carry its own error and the one before with its sign changed', () => {
    const error = fc.double({ min: -4, max: 4, noNaN: true });
    const errors = fc.array(fc.tuple(error, error), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(errors, (all) => {
        for (const [i, { marble }] of drops(2, all).entries()) {
          const before: Place = all[i - 1] ?? [0, 0];
          expect(marble[0]).toBeCloseTo(all[i]![0] - before[0], 9);
          expect(marble[1]).toBeCloseTo(all[i]![1] - before[1], 9);
        }
      }),
    );
  });

  it('by rule 4 adds up all errors, by rule 3 with alternating signs', () => {
    const sum = few.reduce((total, [x]) => total + x, 0);
    const swing = few.reduce((total, [x], i) => total + x * (-1) ** (few.length - 1 - i), 0);
    expect(drops(4, few).at(-1)?.marble[0]).toBeCloseTo(sum, 9);
    expect(drops(3, few).at(-1)?.marble[0]).toBeCloseTo(swing, 9);
  });

  it('by rules 3 and 4 scatters the more the longer it runs', () => {
    const mean = (rule: 3 | 4, count: number) => {
      const runs = Array.from({ length: 300 }, (_, i) => scatter(count, random(`${rule} ${i}`)));
      return runs.reduce((sum, run) => sum + spreadOf(drops(rule, run)), 0) / runs.length;
    };
    // The variance of drop t is t, so that of the first n drops is (n + 1) ÷ 2 on average.
    for (const rule of [3, 4] as const) expect(mean(rule, 50) / 25.5).toBeCloseTo(1, 0);
  });

  it('under a drift wanders off when it is left alone, and is held by rule 2', () => {
    expect(spreadOf(drops(1, few, 0.1))).toBeGreaterThan(50);
    expect(spreadOf(drops(2, few, 0.1))).toBeLessThan(2.6);
  });
});
