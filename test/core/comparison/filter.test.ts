import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterRows } from '#core/comparison/filter.ts';
import { columns } from '#core/comparison/rows.ts';
import { anyRows, row } from './table.ts';

const rows = [
  row({ id: 'focus', name: 'Main focus', qa: 'Confidence', qm: 'Directing', qc: 'Checking' }),
  row({ id: 'origin', name: 'Origin', qa: 'Café in Zürich', qm: 'Élan', note: 'An aside.' }),
  row({
    id: 'scope',
    name: 'Scope',
    qa: 'A part',
    trades: { asq: { qa: 'Nearly everything', source: 'ASQ' } },
  }),
];
const found = (query: string, visible = columns, trade?: 'asq') =>
  filterRows(rows, query, visible, trade).map(({ id }) => id);

test('words are found whatever their case and accents', () => {
  expect(found('CONFIDENCE')).toEqual(['focus']);
  expect(found('cafe zurich')).toEqual(['origin']);
  expect(found('ELAN')).toEqual(['origin']);
  expect(found('ﬁdence')).toEqual(['focus']);
});

test('every word has to stand in the row, in any order and column', () => {
  expect(found('directing main')).toEqual(['focus']);
  expect(found('directing origin')).toEqual([]);
});

test('what is not shown is not searched', () => {
  expect(found('checking', ['qa', 'qm'])).toEqual([]);
  expect(found('aside', ['qa'])).toEqual([]);
  expect(found('aside', ['qa', 'note'])).toEqual(['origin']);
});

test('the words of a trade are searched while they are shown', () => {
  expect(found('everything')).toEqual([]);
  expect(found('everything', columns, 'asq')).toEqual(['scope']);
  expect(found('part', columns, 'asq')).toEqual([]);
});

test('an empty query leaves all rows', () => {
  expect(found('  ')).toHaveLength(rows.length);
});

test('a filter invents no rows and keeps their order', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.string({ unit: 'grapheme' }),
      fc.subarray([...columns]),
      (all, query, visible) => {
        const left = filterRows(all, query, visible, undefined);
        expect(left).toEqual(all.filter((each) => left.includes(each)));
      },
    ),
  );
});

test('whatever stands in a visible cell is found', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), (all, n) => {
      fc.pre(all.length > 0);
      const wanted = all[n % all.length];
      expect(filterRows(all, wanted?.qm ?? '', ['qm'], undefined)).toContain(wanted);
    }),
  );
});
