import type { Folding } from '#core/progress/folding.ts';
import type { Operation } from '#core/progress/operation.ts';
import { whenIdle } from './idle.ts';
import { keepAfter, ledger, storage } from './progress.ts';
import { some, stateOf } from './query.ts';

/** The operations of some kinds in the order of time, once the log was read, without what a reset hides. */
export const operationsOf = (
  ...kinds: readonly Operation['kind'][]
): Promise<readonly Operation[]> => some(ledger, storage.log, 'kind', kinds);

/** The operations that belong to a sitting of an exam after its beginning, in the order of time. */
export const operationsOfAttempt = (attempt: string): Promise<readonly Operation[]> =>
  some(ledger, storage.log, 'attempt', [attempt]);

/** A fold as those write it who only know how one more operation changes the state. */
export interface FoldOf<S> {
  /** Other than `progress`, and than that of any other fold. */
  readonly name: string;
  /** Another one whenever the same operations would fold to something else. */
  readonly version: string;
  readonly kinds: readonly Operation['kind'][];
  readonly begin: () => S;
  /** Takes operations in order; it may write to the state that it is given and return it. */
  readonly apply: (state: S, operation: Operation) => S;
  /** False for a kept state that has not the shape of one. */
  readonly accepts: (state: unknown) => boolean;
}

/**
 * The state that the learner's operations fold to, without what a reset hides. The state must
 * survive JSON; it is kept on the device, so that a heavy learner's pages read only what is new.
 */
export function foldedOf<S>({ apply, ...fold }: FoldOf<S>): Promise<S> {
  const extend: Folding<S>['extend'] = (state, operations) => operations.reduce(apply, state);
  return stateOf(ledger, storage.log, { ...fold, extend }, { keepAfter, idle: whenIdle });
}
