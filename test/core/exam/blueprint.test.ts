import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allot, marksEach } from '#core/exam/blueprint.ts';
import { real } from './papers.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const items = fc.integer({ min: 0, max: 200 });

test('the items of all domains add up to the paper', () => {
  fc.assert(
    fc.property(weights, items, (list, n) => {
      const counts = allot(
        list.map((weight) => ({ weight })),
        n,
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
      expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    }),
  );
});

test('no domain is a whole item away from its exact share', () => {
  fc.assert(
    fc.property(weights, items, (list, n) => {
      const all = list.reduce((sum, weight) => sum + weight, 0);
      allot(
        list.map((weight) => ({ weight })),
        n,
      ).forEach((count, i) => {
        expect(Math.abs(count - (n * (list[i] ?? 0)) / all)).toBeLessThan(1 + 1e-9);
      });
    }),
  );
});

test('a heavier domain never gets fewer items', () => {
  fc.assert(
    fc.property(weights, items, (list, n) => {
      const sorted = list.toSorted((a, b) => b - a);
      const counts = allot(
        sorted.map((weight) => ({ weight })),
        n,
      );
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
  );
});

test('equal remainders go to the domains that come first', () => {
  expect(allot([{ weight: 1 }, { weight: 1 }, { weight: 1 }], 4)).toEqual([2, 1, 1]);
});

test('the lead auditor’s items and marks are those of the framework', () => {
  const blueprint = real.find(({ id }) => id === 'lead-auditor-like');
  const domains = blueprint?.domains ?? [];
  const counts = allot(domains, blueprint?.items ?? 0);
  expect(counts).toEqual([6, 6, 6, 14, 8]);
  const marks = domains.map((domain, i) => marksEach(domain, counts[i] ?? 1) * (counts[i] ?? 0));
  expect(marks.reduce((sum, one) => sum + one, 0)).toBeCloseTo(80);
});

test('an item of a domain without marks gives one', () => {
  expect(marksEach({ id: 'd', name: 'D', weight: 3, pool: [] }, 7)).toBe(1);
});
