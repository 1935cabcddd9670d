import { textOf, type Row, type Side, type Trade } from './rows.ts';

export type SortColumn = 'name' | Side;

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** What a press on a column's header leads to: ascending, then descending, then the order given. */
export function nextSort(sort: Sort | undefined, column: SortColumn): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** The rows in the order of a column as it reads in a trade; equal ones keep the order given. */
export function sortRows(
  rows: readonly Row[],
  sort: Sort | undefined,
  trade: Trade | undefined,
  language: string,
): readonly Row[] {
  if (!sort) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sort.descending ? -1 : 1;
  const key = (row: Row) => textOf(row, sort.column, trade);
  return rows.toSorted((a, b) => sign * compare(key(a), key(b)));
}
