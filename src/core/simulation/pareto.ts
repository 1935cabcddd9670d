export interface Category {
  readonly name: string;
  readonly count: number;
  readonly cost?: number | undefined;
}

export type Weight = 'count' | 'cost';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Shares of the whole, 0 to 1: its own, and that of all bars up to this one. */
  readonly share: number;
  readonly cumulated: number;
  readonly isVital: boolean;
}

export interface Pareto {
  readonly bars: readonly Bar[];
  readonly total: number;
  /** How many bars are the vital few; 0 if there are none. */
  readonly vital: number;
}

/**
 * Sorts from the largest to the smallest, with “other” at the end however tall it is, and adds the
 * shares up. The vital few are the leading bars that reach the share `mark`, if they are fewer than
 * half of all bars and need no “other”: a convention of this course, for no standard gives a rule.
 */
export function pareto(categories: readonly Category[], weight: Weight, mark: number): Pareto {
  const value = (one: Category) => one[weight] ?? 0;
  const sorted = categories.toSorted(
    (a, b) => Number(isOther(a.name)) - Number(isOther(b.name)) || value(b) - value(a),
  );
  const total = sorted.reduce((sum, one) => sum + value(one), 0);
  let sum = 0;
  const shares = sorted.map((one) => {
    sum += value(one);
    const [share, cumulated] = total > 0 ? [value(one) / total, sum / total] : [0, 0];
    return { name: one.name, value: value(one), share, cumulated };
  });
  const needed = shares.findIndex(({ cumulated }) => cumulated >= mark - 1e-9) + 1;
  const isFew = needed > 0 && needed < shares.length / 2;
  const vital = isFew && !shares.slice(0, needed).some(({ name }) => isOther(name)) ? needed : 0;
  return { bars: shares.map((bar, i) => ({ ...bar, isVital: i < vital })), total, vital };
}

/** How far a category may be raised: twice the largest, at least 10. */
export const reach = (categories: readonly Category[], weight: Weight): number =>
  Math.max(10, Math.ceil(2 * Math.max(...categories.map((one) => one[weight] ?? 0))));

/** Whether a category collects what fits nowhere else. */
export const isOther = (name: string): boolean =>
  /^(all )?(the )?(others?|rest|miscellaneous|misc\.?)$/i.test(name.trim());
