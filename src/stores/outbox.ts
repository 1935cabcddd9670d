import { atom, type ReadableAtom } from 'nanostores';
import type { Operation } from '#core/progress/operation.ts';
import type { Storage } from './storage/storage.ts';

export type Status = 'saved' | 'saving' | 'memory-only' | 'outdated';

/** What was recorded and is not durable yet: in the journal within the call, in the log soon. */
export interface Outbox {
  readonly status: ReadableAtom<Status>;
  readonly waiting: ReadonlyMap<string, Operation>;
  add(operations: readonly Operation[]): void;
  /** Writes what waits; resolves when it is durable or cannot be. */
  flush(): Promise<void>;
  /** Takes out what turned out to be in the log. */
  drop(ids: ReadonlySet<unknown>): void;
  /** Waits for the write under way and forgets everything. */
  clear(): Promise<void>;
  /** The log could not be read. */
  fail(): void;
  /** The log asks for a newer program: nothing is written any more. */
  stop(): void;
}

/** More at once are not the work of one person at one page, but a file. */
const file = 100;

/** The end of an exam and a file are worth a wait for the disk itself. */
const isGrave = (batch: readonly Operation[]): boolean =>
  batch.length > file ||
  batch.some((one) => one.kind === 'exam-timed' && ['hand-in', 'time-out'].includes(one.does));

/** `later` calls back to try again what could not be saved; `saved` hears of every success. */
export function openOutbox(
  { log, journal, bell }: Storage,
  later: (work: () => void) => void,
  saved: () => void,
): Outbox {
  const waiting = new Map<string, Operation>();
  const status = atom<Status>('saved');
  let writing: Promise<void> | undefined;
  let retrying = false;

  const note = () => journal.write([...waiting.values()]);

  const flush = (): Promise<void> =>
    (writing ??= drain().finally(() => {
      writing = undefined;
    }));

  async function drain(): Promise<void> {
    if (waiting.size === 0 || status.get() === 'outdated') return;
    while (waiting.size > 0) {
      const batch = [...waiting.values()];
      if (status.get() === 'saved') status.set('saving');
      try {
        await log.append(batch, isGrave(batch));
      } catch {
        fail();
        retryLater();
        return;
      }
      for (const { id } of batch) waiting.delete(id);
      note();
      bell.ring();
    }
    status.set('saved');
    saved();
  }

  function retryLater(): void {
    if (retrying) return;
    retrying = true;
    later(() => {
      retrying = false;
      void flush();
    });
  }

  function fail(): void {
    if (status.get() !== 'outdated') status.set('memory-only');
  }

  return {
    status,
    waiting,
    flush,
    fail,
    add: (operations) => {
      for (const operation of operations) waiting.set(operation.id, operation);
      note();
    },
    drop: (ids) => {
      const durable = [...waiting.keys()].filter((id) => ids.has(id));
      for (const id of durable) waiting.delete(id);
      if (durable.length > 0) note();
      if (waiting.size === 0 && status.get() === 'memory-only') status.set('saved');
    },
    clear: async () => {
      await writing;
      waiting.clear();
      journal.clear();
    },
    stop: () => status.set('outdated'),
  };
}
