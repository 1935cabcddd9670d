import type { Hint, ItemStatistics } from './items.ts';
import { wordsOf } from './tries.ts';

export type ItemColumn = 'answers' | 'facility' | 'discrimination' | 'ms' | 'hints';

export interface ItemSort {
  readonly column: ItemColumn;
  readonly descending: boolean;
}

/** What a press on a column's header leads to: lowest first, highest first, the order of the course. */
export function nextItemSort(sort: ItemSort | undefined, column: ItemColumn): ItemSort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** The items in the order of a column; those without a value come last, equal ones stay as given. */
export function sortItems(
  items: readonly ItemStatistics[],
  sort: ItemSort | undefined,
): readonly ItemStatistics[] {
  if (!sort) return items;
  const value = (item: ItemStatistics): number | undefined =>
    sort.column === 'hints' ? item.hints.length : item[sort.column];
  const sign = sort.descending ? -1 : 1;
  return items.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sign * (a - b);
  });
}

export const hintNames: Readonly<Record<Hint, string>> = {
  'all-right': 'everybody right',
  'below-chance': 'worse than chance',
  'good-miss': 'good learners miss it',
};

/** The lines of a spreadsheet, the first with the names of its columns. Numbers have a point. */
export function itemRows(items: readonly ItemStatistics[]): readonly (readonly string[])[] {
  const number = (value: number | undefined, places: number) =>
    value === undefined ? '' : value.toFixed(places);
  return [
    [
      'Question',
      'Lesson',
      'Stem',
      'Answers',
      'Learners',
      'Right at first try',
      'Discrimination',
      'Median seconds',
      'Wrong answer chosen most',
      'Times',
      'Of wrong answers',
      'Hints',
    ],
    ...items.map(({ id, question, wrong, ...item }) => [
      id,
      question?.lesson ?? '',
      question?.stem ?? '',
      String(item.answers),
      String(item.learners),
      number(item.facility, 3),
      number(item.discrimination, 2),
      number(item.ms === undefined ? undefined : item.ms / 1000, 1),
      question && wrong ? wordsOf(question, wrong.part) : '',
      wrong ? String(wrong.times) : '',
      wrong ? String(wrong.of) : '',
      item.hints.map((hint) => hintNames[hint]).join('; '),
    ]),
  ];
}
