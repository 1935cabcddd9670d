import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '#core/comparison/csv.ts';

/** Reads RFC 4180, as a spreadsheet does. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const unmarked = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '');
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '-', 'a', '\t') }),
);

test('fields with commas, quotes and line breaks stand in quotes', () => {
  expect(csv([['Aim', 'a, b', 'say "x"', 'two\nlines']])).toBe(
    'Aim,"a, b","say ""x""","two\nlines"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a spreadsheet does not run %j as a formula',
  (text) => {
    expect(parse(csv([[text]]))[0]?.[0]).toBe(`'${text}`);
  },
);

test('what is written can be read back', () => {
  const anyTable = fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(anyTable, (table) => {
      const read = parse(csv(table)).map((row) => row.map(unmarked));
      expect(read).toEqual(table.map((row) => row.map(unmarked)));
    }),
  );
});

test('no field begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1 }), (row) => {
      for (const field of parse(csv([row]))[0] ?? []) expect(field).not.toMatch(/^[=+\-@]/);
    }),
  );
});
