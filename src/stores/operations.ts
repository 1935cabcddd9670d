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

/**
 * The state that the learner's operations fold to, without what a reset hides. It is kept on the
 * device, so that a heavy learner's pages read only what is new; its name must be its own.
 */
export const foldedOf = <S>(folding: Folding<S>): Promise<S> =>
  stateOf(ledger, storage.log, folding, { keepAfter, idle: whenIdle });
