import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discrimination,
  fewestLearners,
  itemStatistics,
} from '../../../src/core/statistics/items.ts';
import { answered } from '../progress/operations.ts';
import { single } from '../question/sample.ts';

/** Pearson’s correlation from its definition, to hold the other formula against. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of2: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + of2(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

describe('Discrimination', () => {
  const ids = Array.from({ length: 8 }, (_, i) => `q${i}`);
  const learner = fc
    .array(fc.boolean(), { minLength: 8, maxLength: 8 })
    .map((rights) => new Map(ids.map((id, i) => [id, rights[i] ?? false])));

  it('is the correlation of being right with the share of the other questions that were', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(learner, { minLength: 10, maxLength: 20 }), (learners) => {
        const found = discrimination('q0', learners);
        const pairs = learners.map((one) => {
          const others = ids.slice(1).filter((id) => one.get(id)).length / 7;
          return [Number(one.get('q0')), others] as const;
        });
        if (found === undefined) return;
        compared++;
        expect(found).toBeCloseTo(correlation(pairs), 9);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('says nothing of too few learners, nor where all did the same', () => {
    const one = (right: boolean, rest: boolean) =>
      new Map(ids.map((id, i) => [id, i === 0 ? right : rest || i < 3]));
    const many = Array.from({ length: fewestLearners }, (_, i) => one(i % 2 === 0, i % 3 === 0));
    expect(discrimination('q0', many)).toBeDefined();
    expect(discrimination('q0', many.slice(1))).toBeUndefined();
    const alike = many.map(() => one(true, false));
    expect(discrimination('q0', alike)).toBeUndefined();
  });

  it('below nought tells that good learners miss the question', () => {
    const learners = Array.from({ length: 12 }).map((_, who) => {
      const isGood = who % 2 === 0;
      const others = [0, 1, 2, 3, 4, 5].map((i) =>
        answered({ question: `other/${i}`, right: isGood || i === who % 6 }),
      );
      return [...others, answered({ question: single.id, right: !isGood })];
    });
    const item = itemStatistics(learners, () => single).find(({ id }) => id === single.id);
    expect(item?.discrimination).toBeLessThan(-0.9);
    expect(item?.hints).toEqual(['good-miss']);
  });
});
