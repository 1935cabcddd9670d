import { columns, sides, trades, type Column } from './rows.ts';
import type { SortColumn } from './sort.ts';
import { isSide, type View } from './view.ts';

export type Reading = {
  readonly view: View;
  /** What in the address was not understood, in a sentence. */
  readonly problem: string | undefined;
};

const longestQuery = 80;
const sortable: readonly SortColumn[] = ['name', ...sides];

/** The parameters that lead to a view, with those of `search` that are not about the table kept. */
export function write(view: View, first: readonly Column[], search = ''): string {
  const parameters = new URLSearchParams(search);
  const { query, sort, visible, trade, recall } = view;
  const values = {
    q: query,
    sort: sort && `${sort.descending ? '-' : ''}${sort.column}`,
    hide: first.filter((column) => !visible.includes(column)).join(' '),
    show: visible.filter((column) => !first.includes(column)).join(' '),
    trade,
    recall,
  };
  for (const [name, value] of Object.entries(values)) {
    parameters.delete(name);
    if (value) parameters.set(name, value);
  }
  return parameters.toString();
}

/** The view that an address asks for. What makes no sense is left out and named. */
export function read(search: string, first: readonly Column[]): Reading {
  const parameters = new URLSearchParams(search);
  const wrong: string[] = [];
  const reject = (name: string) => void wrong.push(name);

  function one<T extends string>(name: string, known: readonly T[], value?: string): T | undefined {
    const asked = value ?? parameters.get(name);
    const found = known.find((each) => each === asked);
    if (asked && !found) reject(name);
    return found;
  }

  function list(name: string): readonly Column[] {
    const asked = (parameters.get(name) ?? '').split(/[ ,]+/).filter(Boolean);
    const found = columns.filter((column) => asked.includes(column));
    if (new Set(asked).size > found.length) reject(name);
    return found;
  }

  const query = parameters.get('q')?.trim() ?? '';
  if (query.length > longestQuery) reject('q');
  const order = parameters.get('sort') ?? '';
  const column = one('sort', sortable, order.replace('-', ''));
  const [hide, show] = [list('hide'), list('show')];
  const chosen = columns.filter(
    (each) => show.includes(each) || (first.includes(each) && !hide.includes(each)),
  );
  const fits = chosen.some((each) => isSide(each));
  if (!fits) reject('hide');
  const recall = one('recall', sides);
  const visible = fits ? chosen : first;
  if (recall && !visible.includes(recall)) reject('recall');

  return {
    view: {
      query: query.length > longestQuery ? '' : query,
      sort: column && { column, descending: order.startsWith('-') },
      visible,
      trade: one('trade', trades),
      recall: recall && visible.includes(recall) ? recall : undefined,
    },
    problem:
      wrong.length === 0
        ? undefined
        : `The address asks for something that this table does not have (${wrong.join(', ')}). The rest is shown.`,
  };
}
