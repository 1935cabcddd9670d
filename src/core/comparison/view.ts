import { sides, type Column, type Side, type Trade } from './rows.ts';
import type { Sort } from './sort.ts';

/** What a person can set about the table. */
export interface View {
  readonly query: string;
  readonly sort: Sort | undefined;
  /** In the order of `columns`; one of QA, QM and QC at least. */
  readonly visible: readonly Column[];
  readonly trade: Trade | undefined;
  /** The side that is hidden to be recalled. */
  readonly recall: Side | undefined;
}

/** The table as it is first seen. */
export const firstView = (visible: readonly Column[]): View => ({
  query: '',
  sort: undefined,
  visible,
  trade: undefined,
  recall: undefined,
});

/** Whether a column is one of QA, QM and QC, and not one of those that comment on them. */
export const isSide = (column: Column): column is Side => sides.some((side) => side === column);
