import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLate, openings, timing } from '../../../src/core/exam/timing.ts';
import type { ExamWorked } from '../../../src/core/progress/examOperation.ts';

const minute = 60_000;
const paper = (...minutes: readonly number[]) =>
  minutes.map((min, item) => ({ item, work: { ms: min * minute } }));

describe('where the time went', () => {
  test('an item may take the time allowed, shared among all items', () => {
    expect(timing(paper(1, 1, 1, 1), 60).budget).toBe(15 * minute);
  });

  test('without a limit the budget is what an item took on average', () => {
    expect(timing(paper(1, 2, 3), 0).budget).toBe(2 * minute);
  });

  test('the slowest five are named, the slowest first, and items over the budget in the order of the paper', () => {
    const { slowest, over } = timing(paper(1, 9, 2, 8, 3, 7, 4), 21);
    expect(slowest.map(({ item }) => item)).toEqual([1, 3, 5, 6, 4]);
    expect(over.map(({ item }) => item)).toEqual([1, 3, 5, 6]);
  });

  test('an item that was never opened is neither slow nor part of the median', () => {
    const { slowest, median } = timing(paper(0, 0, 2, 4), 60);
    expect(slowest.map(({ item }) => item)).toEqual([3, 2]);
    expect(median).toBe(3 * minute);
  });

  test('a paper on which nothing was done has times of zero', () => {
    expect(timing(paper(0, 0), 0)).toEqual({ budget: 0, median: 0, slowest: [], over: [] });
    expect(timing([], 30).median).toBe(0);
  });

  test('at most half of the opened items took longer than the median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1 }), (seconds) => {
        const items = seconds.map((s, item) => ({ item, work: { ms: s * 1000 } }));
        const { median } = timing(items, 0);
        const longer = items.filter(({ work }) => work.ms > median).length;
        const shorter = items.filter(({ work }) => work.ms < median).length;
        expect(Math.max(longer, shorter)).toBeLessThanOrEqual(items.length / 2);
      }),
    );
  });
});

describe('when an item was opened', () => {
  const work = (item: number, used: number, attempt = 'a-0'): ExamWorked => ({
    id: `a-${item}${used}`,
    t: 0,
    kind: 'exam-worked',
    attempt,
    item,
    does: 'see',
    value: [],
    used,
  });

  test('the first time counts, of this attempt alone, in whatever order the log has it', () => {
    const log = [work(1, 900), work(0, 10), work(1, 400), work(0, 2, 'other-0')];
    expect([...openings('a-0', log)].sort(([a], [b]) => a - b)).toEqual([
      [0, 10],
      [1, 400],
    ]);
  });

  test('the last five minutes of a long paper are late, the last tenth of a short one, never without a limit', () => {
    expect(isLate(144 * minute, 150)).toBe(false);
    expect(isLate(145 * minute, 150)).toBe(true);
    expect(isLate(17 * minute, 20)).toBe(false);
    expect(isLate(18 * minute, 20)).toBe(true);
    expect(isLate(1e12, 0)).toBe(false);
  });
});
