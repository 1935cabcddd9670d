import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSort, sortRows } from '#core/comparison/sort.ts';
import { anyRows, row } from './table.ts';

test('a header leads to ascending, to descending, and back to the order given', () => {
  const once = nextSort(undefined, 'name');
  const twice = nextSort(once, 'name');
  expect([once, twice, nextSort(twice, 'name')]).toEqual([
    { column: 'name', descending: false },
    { column: 'name', descending: true },
    undefined,
  ]);
});

test('another header begins with ascending', () => {
  expect(nextSort({ column: 'name', descending: true }, 'qm')).toEqual({
    column: 'qm',
    descending: false,
  });
});

test('numbers sort as numbers and letters as in a dictionary', () => {
  const rows = ['10 parts', 'élan', 'zeal', 'Effort', '9 parts'].map((name) => row({ id: name }));
  const sort = { column: 'name', descending: false } as const;
  expect(sortRows(rows, sort, undefined, 'en').map(({ name }) => name)).toEqual([
    '9 parts',
    '10 parts',
    'Effort',
    'élan',
    'zeal',
  ]);
});

test('a trade is sorted as it reads there', () => {
  const rows = [
    row({ id: 'a', qa: 'First', trades: { gmp: { qa: 'Zone', source: '' } } }),
    row({ id: 'b', qa: 'Second' }),
  ];
  const sort = { column: 'qa', descending: false } as const;
  expect(sortRows(rows, sort, 'gmp', 'en').map(({ id }) => id)).toEqual(['b', 'a']);
});

test('sorting loses no row and changes no list that was given', () => {
  const anySort = fc.record({
    column: fc.constantFrom('name' as const, 'qa' as const, 'qm' as const, 'qc' as const),
    descending: fc.boolean(),
  });
  fc.assert(
    fc.property(anyRows, fc.option(anySort, { nil: undefined }), (rows, sort) => {
      const before = [...rows];
      const sorted = sortRows(rows, sort, undefined, 'en');
      expect(rows).toEqual(before);
      expect(new Set(sorted)).toEqual(new Set(rows));
    }),
  );
});

test('without a sort the rows stand as they were given', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(sortRows(rows, undefined, undefined, 'en')).toEqual(rows);
    }),
  );
});
