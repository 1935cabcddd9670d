import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, write } from '#core/comparison/address.ts';
import { columns, sides, trades, type Column } from '#core/comparison/rows.ts';
import { firstView, type View } from '#core/comparison/view.ts';

const first: readonly Column[] = ['qa', 'qm'];
const isSide = (column: Column) => sides.some((side) => side === column);
const anyView = fc
  .record({
    query: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
    sort: fc.option(
      fc.record({ column: fc.constantFrom('name' as const, ...sides), descending: fc.boolean() }),
      { nil: undefined },
    ),
    visible: fc.subarray([...columns]).filter((some) => some.some(isSide)),
    trade: fc.option(fc.constantFrom(...trades), { nil: undefined }),
    recall: fc.option(fc.constantFrom(...sides), { nil: undefined }),
  })
  .filter(
    ({ query, visible, recall }) => query.length <= 80 && (!recall || visible.includes(recall)),
  );
const anyFirst = fc.subarray([...columns]).filter((some) => some.some(isSide));

test('an address leads back to the view it was written for', () => {
  fc.assert(
    fc.property(anyView, anyFirst, (view: View, given) => {
      expect(read(write(view, given), given)).toEqual({ view, problem: undefined });
    }),
  );
});

test('the first view needs no parameters, and parameters of others are kept', () => {
  expect(write(firstView(first), first)).toBe('');
  expect(write(firstView(first), first, '?print=key&q=old')).toBe('print=key');
  expect(read('?print=key&utm_source=x', first)).toEqual({
    view: firstView(first),
    problem: undefined,
  });
});

test('a person can write an address by hand', () => {
  const { view, problem } = read('?sort=-name&q=audit&hide=qm&show=qc,article', first);
  expect(view).toEqual({
    query: 'audit',
    sort: { column: 'name', descending: true },
    visible: ['qa', 'qc', 'article'],
    trade: undefined,
    recall: undefined,
  });
  expect(problem).toBeUndefined();
});

test.each([
  ['sort=weight', 'sort'],
  ['hide=everything', 'hide'],
  ['hide=qa+qm', 'hide'],
  ['show=__proto__', 'show'],
  ['trade=constructor', 'trade'],
  ['recall=qc', 'recall'],
  [`q=${'x'.repeat(81)}`, 'q'],
  [`q=${'x'.repeat(10_000_000)}`, 'q'],
])('nonsense in the address is left out and named (%#)', (search, name) => {
  const { view, problem } = read(`?${search}`, first);
  expect(view).toEqual(firstView(first));
  expect(problem).toContain(`(${name})`);
});

test('nothing in an address can break the table', () => {
  const anyParameter = fc.tuple(
    fc.constantFrom('q', 'sort', 'hide', 'show', 'trade', 'recall', 'other'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(anyParameter), fc.string(), (pairs, rest) => {
      const { view } = read(`?${new URLSearchParams(pairs)}&${rest}`, first);
      expect(view.visible.some(isSide)).toBe(true);
      expect(read(write(view, first), first).view).toEqual(view);
    }),
  );
});
