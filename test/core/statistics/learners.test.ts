import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/core/progress/operation.ts';
import { itemStatistics } from '../../../src/core/statistics/items.ts';
import { learnersOf } from '../../../src/core/statistics/learners.ts';
import { answered, operations } from '../progress/operations.ts';
import { single } from '../question/sample.ts';

describe('Files of learners', () => {
  const files = fc.array(operations, { maxLength: 4 }).map((lists) =>
    // Files of different learners share no operation.
    lists.map((list, file) => list.map((one) => ({ ...one, id: `${file}${one.id}` }))),
  );
  const numbers = (lists: readonly (readonly Operation[])[]) =>
    itemStatistics(learnersOf(lists), () => single);

  it('give the same numbers in any order, and given twice or in two halves that overlap', () => {
    fc.assert(
      fc.property(files, fc.nat(40), (lists, at) => {
        const once = numbers(lists);
        expect(numbers(lists.toReversed())).toEqual(once);
        expect(numbers([...lists, ...lists])).toEqual(once);
        const halves = lists.flatMap((list) => {
          const cut = at % (list.length + 1);
          return [list.slice(0, cut + 1), list.slice(cut)];
        });
        expect(numbers(halves)).toEqual(once);
      }),
    );
  });

  it('of two learners stay two', () => {
    const [one, two] = [[answered({ id: 'a-0' })], [answered({ id: 'b-0' })]];
    expect(learnersOf([one, two, one, [...two, ...one]])).toHaveLength(1);
    expect(learnersOf([two, one, [], one])).toHaveLength(2);
  });
});
