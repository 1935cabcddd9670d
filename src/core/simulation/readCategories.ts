import { numbersIn } from '#core/question/number.ts';
import type { Category } from './pareto.ts';

export type Categories =
  | { readonly ok: true; readonly categories: readonly Category[] }
  | { readonly ok: false; readonly problem: string };

const most = 30;
const longestName = 60;

/**
 * The categories of a pasted text, one a line: name, count and, if wanted, cost, apart by tabs or
 * semicolons. A first line without numbers is taken as a heading; a name that returns is added up.
 * Never throws.
 */
export function readCategories(text: string): Categories {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  const found = new Map<string, Category>();
  for (const [i, line] of lines.entries()) {
    const [first = '', ...figures] = line.split(/[\t;]/).map((cell) => cell.trim());
    const name = first.slice(0, longestName);
    const [count, cost] = figures.map(amount);
    if (i === 0 && figures.every((cell) => numbersIn(cell).length === 0)) continue;
    const where = `Line ${i + 1} (“${line.trim().slice(0, 30)}”)`;
    if (!name) return no(`${where} has no name. Write: name, tab, count.`);
    if (count === undefined) return no(`${where} has no count from 0. Write: name, tab, count.`);
    if (figures[1] && cost === undefined) return no(`${where}: the cost is no number from 0.`);
    const before = found.get(name);
    found.set(name, {
      name,
      count: count + (before?.count ?? 0),
      cost: cost === undefined ? before?.cost : cost + (before?.cost ?? 0),
    });
    if (found.size > most)
      return no(`At most ${most} categories can be shown. Join the small ones.`);
  }
  return checked([...found.values()]);
}

function checked(categories: readonly Category[]): Categories {
  if (categories.length < 2) return no('Give at least two lines: name, tab, count.');
  const priced = categories.filter(({ cost }) => cost !== undefined);
  if (priced.length > 0 && priced.length < categories.length) {
    const bare = categories.find(({ cost }) => cost === undefined);
    return no(`“${bare?.name ?? ''}” has no cost. Give a cost in every line or in none.`);
  }
  const isEmpty = (sum: number) => !(sum > 0);
  if (isEmpty(categories.reduce((sum, { count }) => sum + count, 0))) {
    return no('All counts are 0. Give at least one that is larger.');
  }
  if (priced.length > 0 && isEmpty(priced.reduce((sum, { cost = 0 }) => sum + cost, 0))) {
    return no('All costs are 0. Give at least one that is larger, or leave them out.');
  }
  return { ok: true, categories };
}

/** Of two readings such as 1,234 the larger one: amounts have seldom three decimals. */
const amount = (cell: string): number | undefined =>
  numbersIn(cell).findLast((n) => n >= 0 && n <= 1e12);

const no = (problem: string): Categories => ({ ok: false, problem });
