import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/core/random.ts';
import { noise } from '../../../src/core/simulation/noise.ts';
import { pack, walkFrom } from '../../../src/core/simulation/packRound.ts';
import { uselessChanges } from '../../../src/core/simulation/uselessChanges.ts';
import {
  begin,
  changes,
  decisions,
  difference,
  effectOf,
  reachable,
  signals,
  trial,
  turn,
  ward,
  ways,
  type Round,
  type Walk,
} from '../../../src/core/simulation/walk.ts';
import { marksOf, scoreOf } from '../../../src/core/simulation/walkScore.ts';
import {
  boundOfDifference,
  mean,
  signalOf,
  weeksFor,
} from '../../../src/core/statistics/difference.ts';

const round: Round = {
  change: 0,
  way: 'settled',
  weeks: 6,
  judged: 'better',
  decision: 'adopt',
};
const rounds = fc.record({
  change: fc.integer({ min: 0, max: changes.length - 1 }),
  way: fc.constantFrom(...ways),
  weeks: fc.integer({ min: 0, max: 14 }),
  judged: fc.constantFrom(...signals),
  decision: fc.constantFrom(...decisions),
});
const after = (walk: Walk, next: Round): Walk => turn(walk, next) ?? walk;

describe('The bound of a difference', () => {
  it('is 5.7 for the four weeks and σ = 4 of the lesson', () => {
    expect(boundOfDifference(4, 4).toFixed(1)).toBe('5.7');
    expect(signalOf([30, 30, 30, 30], [27, 27, 27, 27], 4)).toBe('unclear');
  });

  it('is 11.3 for one week and halves with four times the weeks', () => {
    expect(boundOfDifference(4, 1).toFixed(1)).toBe('11.3');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (m, sigma) => {
          expect(boundOfDifference(sigma, 4 * m)).toBeCloseTo(boundOfDifference(sigma, m) / 2, 9);
        },
      ),
    );
  });

  it('asks for six weeks to reach an effect of 5, and never for fewer than it needs', () => {
    expect(weeksFor(4, 5)).toBe(6);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (effect) => {
        const m = weeksFor(4, effect);
        expect(boundOfDifference(4, m)).toBeLessThanOrEqual(effect + 1e-9);
        const shorter = m > 1 ? boundOfDifference(4, m - 1) : Infinity;
        expect(shorter).toBeGreaterThan(effect);
      }),
    );
  });

  it('is passed by about one useless change in twenty, and far more often when one looks each week', () => {
    const { settled, looking } = uselessChanges(20_000, 12, random('useless'));
    expect(settled / 20_000).toBeCloseTo(0.0455, 2);
    expect(looking / settled).toBeGreaterThan(3);
  });
});

describe('Noise', () => {
  it('has mean 0 and standard deviation 1', () => {
    const next = noise(random('noise'));
    const values = Array.from({ length: 20_000 }, next);
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 1);
  });
});

describe('A walk', () => {
  it('deals the same six effects in every walk, in another order, and the sum of the good ones can be reached', () => {
    const dealt = (number: number) => changes.map((_, i) => effectOf(begin(number), i));
    expect(dealt(7).toSorted((a, b) => a - b)).toEqual([-3, 0, 0, 3, 5, 8]);
    const good = dealt(7).filter((effect) => effect > 0);
    expect(good.reduce((sum, effect) => sum + effect)).toBe(reachable);
    expect(new Set([1, 2, 3, 4, 5].map((n) => dealt(n).join()))).not.toHaveProperty('size', 1);
  });

  it('shows the same first weeks whether they are looked at one by one or at the end', () => {
    expect(trial(begin(3), 2, 8).after.slice(0, 3)).toEqual(trial(begin(3), 2, 3).after);
  });

  it('differs on average by the true effect', () => {
    const many = Array.from({ length: 400 }, (_, number) => {
      const tried = trial(begin(number), 1, 8);
      return difference(tried) - tried.effect;
    });
    expect(Math.abs(mean(many))).toBeLessThan(0.3);
  });

  it('never uses more weeks and days than there are, nor a change twice', () => {
    fc.assert(
      fc.property(fc.array(rounds, { maxLength: 30 }), (list) => {
        const walk = list.reduce(after, begin(5));
        expect(walk.weeks).toBeGreaterThanOrEqual(0);
        expect(walk.days).toBeGreaterThanOrEqual(0);
        expect(new Set(walk.adopted).size).toBe(walk.adopted.length);
        const sum = walk.turns.filter(({ decision }) => decision === 'adopt');
        expect(ward.level - walk.level).toBe(sum.reduce((all, { effect }) => all + effect, 0));
      }),
    );
  });

  it('can be told in an address and walked again', () => {
    fc.assert(
      fc.property(fc.array(rounds, { maxLength: 30 }), (list) => {
        const walk = list.reduce(after, begin(12));
        expect(walkFrom([12, ...walk.turns.map(pack)])).toEqual(walk);
      }),
    );
    expect(walkFrom([1, -4])).toBeUndefined();
    expect(walkFrom([0])).toBeUndefined();
    expect(walkFrom([1, 99_999])).toBeUndefined();
  });

  it('gains 2 by adapting a change that works, once, and nothing by adapting one that does not', () => {
    const adapt = (walk: Walk, change: number) =>
      after(walk, { ...round, change, decision: 'adapt' });
    for (const [i] of changes.entries()) {
      const plain = effectOf(begin(4), i);
      const twice = adapt(adapt(begin(4), i), i);
      expect(effectOf(twice, i)).toBe(plain > 0 ? plain + 2 : plain);
    }
  });
});

describe('The score of a walk', () => {
  const of = (part: Partial<Round>) => {
    const walk = turn(begin(1), { ...round, ...part });
    return walk?.turns[0] && marksOf(walk.turns[0]);
  };

  it('gives nothing for adopting without a trial', () => {
    expect(of({ way: 'untried', weeks: 0 })).toMatchObject({ plan: 0, check: 0, act: 0 });
  });

  it('wants the length settled, and long enough for an effect worth having', () => {
    expect([of({ weeks: 5 })?.plan, of({ weeks: 6 })?.plan]).toEqual([2, 4]);
    expect(of({ weeks: 6, way: 'looking' })?.plan).toBe(0);
  });

  it('gives full marks to whoever follows the bound, whatever chance brings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5), (number, change) => {
        const { signal } = turn(begin(number), { ...round, change })?.turns[0] ?? {};
        const decision = signal === 'better' ? 'adopt' : 'abandon';
        const walk = turn(begin(number), {
          ...round,
          change,
          judged: signal ?? 'better',
          decision,
        });
        expect(walk && scoreOf(walk).method).toBe(50);
      }),
    );
  });

  it('stays between 0 and 100 and is 0 before the first turn', () => {
    expect(scoreOf(begin(1))).toMatchObject({ method: 0, result: 0 });
    fc.assert(
      fc.property(fc.array(rounds, { maxLength: 30 }), (list) => {
        const { method, result } = scoreOf(list.reduce(after, begin(9)));
        expect(Math.min(method, result)).toBeGreaterThanOrEqual(0);
        expect(Math.max(method, result)).toBeLessThanOrEqual(50);
      }),
    );
  });
});
