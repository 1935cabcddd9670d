import { textOf, type Column, type Row, type Trade } from './rows.ts';

/** The text without case, accents and the like, for finding it however it was typed. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows in which every word of the query stands, in what is visible of them. */
export function filterRows(
  rows: readonly Row[],
  query: string,
  visible: readonly Column[],
  trade: Trade | undefined,
): readonly Row[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = (['name', ...visible] as const).map((column) => textOf(row, column, trade));
    const all = folded(text.join('\n'));
    return words.every((word) => all.includes(word));
  });
}
