import { atom, type ReadableAtom } from 'nanostores';
import { apply, byTime, fold, type DayOf } from '#core/progress/fold.ts';
import type { Event, Operation } from '#core/progress/operation.ts';
import { parseOperation } from '#core/progress/parse.ts';
import { nothing, type Progress } from '#core/progress/progress.ts';
import { stampId } from '#core/progress/stamp.ts';
import { viewOf } from '#core/progress/view.ts';
import type { Storage } from './storage/storage.ts';

export type Status = 'saved' | 'saving' | 'memory-only' | 'outdated';

/** The operations of one learner, what they fold to, and how they are kept. */
export interface Ledger {
  readonly progress: ReadableAtom<Progress>;
  readonly status: ReadableAtom<Status>;
  /** Settles when the log was read, or could not be. */
  readonly ready: Promise<void>;
  /** Counts an event: it is in the progress and in the journal when this returns. */
  record(event: Event): Operation;
  /** Takes in operations of a file; resolves when they are durable or can not be. */
  merge(operations: readonly Operation[]): Promise<void>;
  readonly operations: () => readonly Operation[];
  /** Rows of the log that are no operations; they are kept as they are. */
  readonly unreadable: () => readonly unknown[];
  /** Reads the log again: other tabs, a page that came back from the cache. */
  refresh(): Promise<void>;
  /** Deletes everything from the device. */
  removeAll(): Promise<void>;
}

export interface Surroundings {
  readonly storage: Storage;
  readonly tab: string;
  readonly now: () => number;
  readonly dayOf: DayOf;
  /** Calls back later, to try again what could not be saved. */
  readonly later: (work: () => void) => void;
}

/** Opens the ledger of a learner. It never throws and never loses what it was given. */
export function openLedger({ storage, tab, now, dayOf, later }: Surroundings): Ledger {
  const { log, journal, view, bell } = storage;
  const known = new Map<string, Operation>();
  const durable = new Set<string>();
  const pending = new Map<string, Operation>();
  let broken: readonly unknown[] = [];
  let count = 0;
  // A clock that was set back gives an operation that is not the latest: it needs a whole fold.
  let latest = -Infinity;
  let writing: Promise<void> | undefined;
  let retrying = false;

  const progress = atom<Progress>(viewOf(view.read()) ?? nothing);
  const status = atom<Status>('saved');

  function refold(): void {
    latest = [...known.values()].reduce((t, operation) => Math.max(t, operation.t), -Infinity);
    progress.set(fold(known.values(), dayOf));
    view.write(progress.get());
  }

  function take(rows: readonly unknown[], isDurable: boolean): unknown[] {
    const unreadable: unknown[] = [];
    for (const row of rows) {
      const operation = parseOperation(row);
      if (!operation) unreadable.push(row);
      else {
        known.set(operation.id, operation);
        if (isDurable) durable.add(operation.id);
        else if (!durable.has(operation.id)) pending.set(operation.id, operation);
      }
    }
    return unreadable;
  }

  async function load(): Promise<void> {
    try {
      const { rows, newer } = await log.read();
      broken = take(rows, true);
      if (newer) status.set('outdated');
    } catch {
      if (status.get() !== 'outdated') status.set('memory-only');
    }
    refold();
  }

  async function open(): Promise<void> {
    take(journal.read(), false);
    await load();
    for (const id of durable) pending.delete(id);
    await flush();
    journal.sweep((id) => durable.has(id));
  }

  const flush = (): Promise<void> =>
    (writing ??= drain().finally(() => {
      writing = undefined;
    }));

  async function drain(): Promise<void> {
    if (pending.size === 0 || status.get() === 'outdated') return;
    while (pending.size > 0) {
      const batch = [...pending.values()];
      if (status.get() === 'saved') status.set('saving');
      try {
        await log.append(batch);
      } catch {
        status.set('memory-only');
        retryLater();
        return;
      }
      for (const { id } of batch) {
        pending.delete(id);
        durable.add(id);
      }
      journal.write([...pending.values()]);
      bell.ring();
    }
    status.set('saved');
  }

  function retryLater(): void {
    if (retrying) return;
    retrying = true;
    later(() => {
      retrying = false;
      void flush();
    });
  }

  function add(operation: Operation): void {
    known.set(operation.id, operation);
    pending.set(operation.id, operation);
  }

  const ready = open();
  bell.onring(() => void ledger.refresh());

  const ledger: Ledger = {
    progress,
    status,
    ready,
    operations: () => [...known.values()].sort(byTime),
    unreadable: () => broken,
    record(event) {
      const operation = { ...event, id: stampId(tab, count++), t: now() } as Operation;
      add(operation);
      journal.write([...pending.values()]);
      const isReset = operation.kind === 'reset' || operation.kind === 'reset-undone';
      const isLatest = operation.t >= latest;
      if (isReset || !isLatest) refold();
      else {
        latest = operation.t;
        progress.set(apply(progress.get(), operation, dayOf));
        view.write(progress.get());
      }
      void flush();
      return operation;
    },
    async merge(operations) {
      for (const operation of operations) if (!known.has(operation.id)) add(operation);
      refold();
      await flush();
    },
    refresh: load,
    async removeAll() {
      await writing;
      known.clear();
      pending.clear();
      durable.clear();
      broken = [];
      journal.clear();
      view.write(undefined);
      progress.set(nothing);
      await log.clear();
      bell.ring();
    },
  };
  return ledger;
}
