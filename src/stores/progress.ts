import type { ReadableAtom } from 'nanostores';
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
export const keepAfter = 200;

const isServer = import.meta.env.SSR;
const tab = isServer ? 'build' : tabWord();
/** Where the learner's work is kept. */
export const storage = isServer ? memoryStorage() : browserStorage(place, courseId, tab, now);

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

/** How many entries the learner's log holds, as far as this page knows. */
export const entryCount = (): number => ledger.count();
