import { begin, change, type DayOf } from './draft.ts';
import type { Operation, Reset } from './operation.ts';
import { nothing, type Progress } from './progress.ts';
import { covers, scopeOf } from './stamp.ts';

export type { DayOf } from './draft.ts';

/**
 * Folds operations to progress. Order and repetition do not matter: operations are one per id and
 * are taken in the order of (t, id). What a reset covers is left out, unless the reset was undone.
 */
export const fold = (operations: Iterable<Operation>, dayOf: DayOf): Progress =>
  extend(nothing, visible(operations), dayOf);

/** The operations that no reset hides, one per id, in the order of (t, id). */
export function visible(operations: Iterable<Operation>): Operation[] {
  const all = new Map<string, Operation>();
  for (const operation of operations) all.set(operation.id, operation);
  const resets = resetsIn(all.values());
  return [...all.values()].filter((operation) => !isHidden(operation, resets)).sort(byTime);
}

/** The resets that were not undone. */
export function resetsIn(operations: Iterable<Operation>): readonly Reset[] {
  const resets: Reset[] = [];
  const undone = new Set<string>();
  for (const operation of operations) {
    if (operation.kind === 'reset') resets.push(operation);
    else if (operation.kind === 'reset-undone') undone.add(operation.reset);
  }
  return resets.filter(({ id }) => !undone.has(id));
}

/** True when one of the resets covers the operation. */
export const isHidden = (operation: Operation, resets: readonly Reset[]): boolean =>
  resets.some(
    ({ scope, through }) =>
      (scope === 'all' || scope === scopeOf(operation)) && covers(through, operation.id),
  );

/** What decides where an operation stands. */
export type Place = Pick<Operation, 't' | 'id'>;

/** The order of operations: by time, then by id, the same on every device. */
export const byTime = (a: Place, b: Place): number =>
  a.t - b.t || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Progress with one more operation that is later than all before it. Resets need a whole fold and
 * change nothing here.
 */
export const apply = (progress: Progress, operation: Operation, dayOf: DayOf): Progress =>
  extend(progress, [operation], dayOf);

/** Progress with more operations, in order and later than all before them. */
export function extend(
  progress: Progress,
  operations: readonly Operation[],
  dayOf: DayOf,
): Progress {
  const draft = begin(progress);
  for (const operation of operations) change(draft, operation, dayOf);
  return draft.progress;
}
