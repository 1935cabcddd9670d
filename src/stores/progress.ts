import type { ReadableAtom } from 'nanostores';
import { visible } from '#core/progress/fold.ts';
import type { Event, Operation } from '#core/progress/operation.ts';
import type { Progress } from '#core/progress/progress.ts';
import { courseId, dayOf, now, place, seed } from './environment.ts';
import { openLedger, type Ledger, type Status } from './ledger.ts';
import { browserStorage } from './storage/browser.ts';
import { memoryStorage } from './storage/memory.ts';

const retryAfter = 3000;

function open(): Ledger {
  const isServer = import.meta.env.SSR;
  const tab = isServer ? 'build' : seed();
  const storage = isServer ? memoryStorage() : browserStorage(place, courseId, tab, now);
  const later = (work: () => void) => void setTimeout(work, retryAfter);
  const opened = openLedger({ storage, tab, now, dayOf, later });
  if (!isServer) {
    addEventListener('pageshow', (event) => event.persisted && void opened.refresh());
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

/** The operations of some kinds in the order of time, once the log was read, without what a reset hides. */
export async function operationsOf(
  ...kinds: readonly Operation['kind'][]
): Promise<readonly Operation[]> {
  await ledger.ready;
  return visible(ledger.operations()).filter(({ kind }) => kinds.includes(kind));
}
