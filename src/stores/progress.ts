import type { ReadableAtom } from 'nanostores';
import type { Folding } from '#core/progress/folding.ts';
import type { Event, Operation } from '#core/progress/operation.ts';
import type { Progress } from '#core/progress/progress.ts';
import { courseId, dayOf, now, place } from './environment.ts';
import { whenIdle } from './idle.ts';
import { openLedger, type Ledger } from './ledger.ts';
import type { Status } from './outbox.ts';
import { browserStorage } from './storage/browser.ts';
import { memoryStorage } from './storage/memory.ts';
import { tabWord } from './tab.ts';
import { zone } from './zone.ts';

const retryAfter = 3000;
/** So many rows are read in a blink. */
const keepAfter = 200;

const isServer = import.meta.env.SSR;
const tab = isServer ? 'build' : tabWord();
const storage = isServer ? memoryStorage() : browserStorage(place, courseId, tab, now);

function open(): Ledger {
  const later = (work: () => void) => void setTimeout(work, retryAfter);
  const idle = isServer ? () => undefined : whenIdle;
  const days = { now, dayOf, zone: zone() };
  const opened = openLedger({ storage, tab, ...days, later, idle, keepAfter });
  if (!isServer) {
    addEventListener('pageshow', (event) => event.persisted && void opened.refresh());
    addEventListener('pagehide', () => opened.draw());
  }
  return opened;
}

/** The learner's ledger; islands use what is exported beside it. */
export const ledger: Ledger = open();

/** What the learner has done, folded; islands subscribe to it. */
export const progress: ReadableAtom<Progress> = ledger.progress;

/** How the work is kept. Shown to the learner when it is not `saved`. */
export const status: ReadableAtom<Status> = ledger.status;

/** The one way in which a learner's state changes. It is on the screen when this returns. */
export const record = (event: Event): Operation => ledger.record(event);

// Most pages ask nothing of the log; those that do load what asks.
const query = () => import('./query.ts');

/** How many entries the learner's log holds, as far as this page knows. */
export const entryCount = (): number => ledger.count();

/** The operations of some kinds in the order of time, once the log was read, without what a reset hides. */
export const operationsOf = async (
  ...kinds: readonly Operation['kind'][]
): Promise<readonly Operation[]> => (await query()).some(ledger, storage.log, 'kind', kinds);

/** The operations that belong to a sitting of an exam after its beginning, in the order of time. */
export const operationsOfAttempt = async (attempt: string): Promise<readonly Operation[]> =>
  (await query()).some(ledger, storage.log, 'attempt', [attempt]);

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
export async function foldedOf<S>({ apply, ...fold }: FoldOf<S>): Promise<S> {
  const extend: Folding<S>['extend'] = (state, operations) => operations.reduce(apply, state);
  return (await query()).stateOf(
    ledger,
    storage.log,
    { ...fold, extend },
    { keepAfter, idle: whenIdle },
  );
}
