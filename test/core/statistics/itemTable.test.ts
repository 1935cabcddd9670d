import { describe, expect, it } from 'vitest';
import type { ItemStatistics } from '../../../src/core/statistics/items.ts';
import { itemRows, nextItemSort, sortItems } from '../../../src/core/statistics/itemTable.ts';
import { single } from '../question/sample.ts';

const item = (id: string, more: Partial<ItemStatistics> = {}): ItemStatistics => ({
  id,
  question: single,
  answers: 4,
  learners: 4,
  facility: 0.5,
  discrimination: undefined,
  ms: undefined,
  wrong: { part: 'c', times: 2, of: 3 },
  hints: [],
  ...more,
});

describe('The table of items', () => {
  const items = [
    item('a', { discrimination: 0.4 }),
    item('b'),
    item('c', { discrimination: -0.2, hints: ['good-miss'] }),
  ];
  const order = (descending: boolean) =>
    sortItems(items, { column: 'discrimination', descending }).map(({ id }) => id);

  it('is sorted by numbers both ways, and what has none comes last', () => {
    expect(order(false)).toEqual(['c', 'a', 'b']);
    expect(order(true)).toEqual(['a', 'c', 'b']);
    expect(sortItems(items, { column: 'hints', descending: true })[0]?.id).toBe('c');
  });

  it('goes back to the order of the course at the third press', () => {
    const first = nextItemSort(undefined, 'ms');
    const second = nextItemSort(first, 'ms');
    expect([first?.descending, second?.descending]).toEqual([false, true]);
    expect(nextItemSort(second, 'ms')).toBeUndefined();
    expect(nextItemSort(second, 'answers')).toEqual({ column: 'answers', descending: false });
    expect(sortItems(items, undefined)).toEqual(items);
  });

  it('is written out with a name for each column, points in numbers and nothing where nothing is known', () => {
    const [head = [], first = [], gone = []] = itemRows([
      item('a', { ms: 12_340, hints: ['all-right', 'good-miss'] }),
      item('b', { question: undefined, wrong: undefined }),
    ]);
    expect(first).toHaveLength(head.length);
    expect(first.slice(3)).toEqual(
      ['4', '4', '0.500', '', '12.3', 'Option c', '2', '3'].concat(
        'everybody right; good learners miss it',
      ),
    );
    expect(gone.slice(0, 3)).toEqual(['b', '', '']);
  });
});
