export type Side = 'qa' | 'qm' | 'qc';
export type Trade = 'asq' | 'gmp' | 'health';
export type Authority = 'iso' | 'asq' | 'pmi' | 'textbooks';
export type Verdict = 'agree' | 'partly' | 'disagree' | 'silent';

/** What a trade says in place of ISO, and where it says so. */
export interface TradeUse {
  readonly qa?: string;
  readonly qm?: string;
  readonly qc?: string;
  readonly note?: string;
  /** The document, as a learner knows it. */
  readonly source: string;
}

/** What the web article says, and what each authority says to it. */
export interface Claim {
  readonly qa: string;
  readonly qm: string;
  readonly verdicts: Readonly<Record<Authority, Verdict>>;
}

/** One aspect in which QA, QM and QC are compared. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly qa: string;
  readonly qm: string;
  readonly qc: string;
  /** QA and QM have the same trait. */
  readonly shared: boolean;
  readonly note?: string;
  readonly article?: Claim;
  readonly trades: Readonly<Partial<Record<Trade, TradeUse>>>;
}

/** What can be shown beside the name of the aspect. */
export type Column = Side | 'note' | 'article';
export const sides: readonly Side[] = ['qa', 'qm', 'qc'];
export const columns: readonly Column[] = ['qa', 'qm', 'qc', 'note', 'article'];
export const trades: readonly Trade[] = ['asq', 'gmp', 'health'];

export const columnNames: Readonly<Record<'name' | Column, string>> = {
  name: 'Aspect',
  qa: 'Quality assurance',
  qm: 'Quality management',
  qc: 'Quality control',
  note: 'Notes',
  article: 'The article says',
};

export const tradeNames: Readonly<Record<'iso' | Trade, string>> = {
  iso: 'ISO 9000',
  asq: 'ASQ',
  gmp: 'Older GMP text',
  health: 'US health care',
};

/** What stands in a cell when the words are used as in a trade; `undefined` is ISO. */
export function textOf(row: Row, column: 'name' | Column, trade: Trade | undefined): string {
  const use = trade && row.trades[trade];
  switch (column) {
    case 'name':
      return row.name;
    case 'note':
      return [row.note, use?.note].filter(Boolean).join(' ');
    case 'article':
      return row.article ? `QA: ${row.article.qa}. QM: ${row.article.qm}.` : '';
    default:
      return use?.[column] ?? row[column];
  }
}

/** How many rows the trade puts differently. */
export const differing = (rows: readonly Row[], trade: Trade): number =>
  rows.filter((row) => row.trades[trade]).length;
