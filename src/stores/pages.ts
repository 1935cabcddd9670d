import type { Operation } from '#core/progress/operation.ts';
import { parseOperation } from '#core/progress/parse.ts';
import type { Outbox } from './outbox.ts';
import type { Found, Kept, Log, Mark } from './storage/storage.ts';

/** What reading rejects with when the log cannot be reached; the outbox knows of it then. */
export const unread = Symbol('the log cannot be read');

/** What this page has read of the log: the whole of it, or what came after a kept fold. */
export interface Pages {
  /** With what was recorded here. */
  readonly known: ReadonlyMap<string, Operation>;
  /** True when no kept fold stands for operations that are not known. */
  isWhole(): boolean;
  /** True once the log could be read. */
  isRead(): boolean;
  /** How many rows the log holds with those that wait to get into it. */
  count(): number;
  /** How far the log was read. */
  mark(): Mark | undefined;
  unreadable(): readonly unknown[];
  /** Takes up a kept fold and what came since. */
  open(name: string): Promise<Kept | undefined>;
  /** Reads everything; how many rows that were. */
  readAll(): Promise<number>;
  /** Operations that came since the last reading; undefined when that cannot be told. */
  readOn(): Promise<readonly Operation[] | undefined>;
  /** Adds what is not in the log yet. */
  add(...operations: readonly Operation[]): void;
  /** Takes up what journals hold, around the first reading; tells which ids are durable then. */
  replay(rows: readonly unknown[], read: () => Promise<void>): Promise<(id: string) => boolean>;
  clear(): void;
}

export function openPages(log: Log, outbox: Outbox): Pages {
  const known = new Map<string, Operation>();
  let journaled: readonly Operation[] = [];
  let held: ReadonlySet<string> = new Set();
  let broken: unknown[] = [];
  let mark: Mark | undefined;
  let isWhole = true;
  let count = 0;

  const reach = <T>(asked: Promise<T>): Promise<T> =>
    asked.catch(() => {
      outbox.fail();
      throw unread;
    });

  function take(rows: readonly unknown[]): Operation[] {
    const added: Operation[] = [];
    for (const row of rows) {
      const operation = parseOperation(row);
      if (!operation) broken.push(row);
      else if (!known.has(operation.id)) {
        known.set(operation.id, operation);
        added.push(operation);
      }
    }
    return added;
  }

  function heed(found: Found): void {
    ({ mark } = found);
    // A page that was left may have saved what its journal still holds.
    outbox.drop(new Set(found.rows.map((row) => (row as Partial<Operation> | null)?.id)));
    count = mark.rows + outbox.waiting.size;
    if (found.newer) outbox.stop();
  }

  return {
    known,
    isWhole: () => isWhole,
    isRead: () => mark !== undefined,
    count: () => count,
    mark: () => mark,
    unreadable: () => broken,
    async open(name) {
      const kept = await reach(log.recall(name));
      if (!kept) return undefined;
      held = await reach(log.holds(journaled.map(({ id }) => id)));
      outbox.drop(held);
      for (const id of held) known.delete(id);
      heed(kept);
      isWhole = false;
      take(kept.rows);
      return kept;
    },
    async readAll() {
      const found = await reach(log.read());
      if (mark && mark.born !== found.mark.born) known.clear();
      heed(found);
      isWhole = true;
      broken = [];
      take(found.rows);
      for (const [id, operation] of outbox.waiting) known.set(id, operation);
      return found.rows.length;
    },
    async readOn() {
      const found = mark && (await reach(log.since(mark)));
      if (!found) return undefined;
      heed(found);
      return take(found.rows);
    },
    add(...operations) {
      for (const operation of operations) known.set(operation.id, operation);
      count += operations.length;
      if (operations.length > 0) outbox.add(operations);
    },
    async replay(rows, read) {
      journaled = rows.flatMap((row) => parseOperation(row) ?? []);
      this.add(...journaled);
      await read();
      return (id) => held.has(id) || (known.has(id) && !outbox.waiting.has(id));
    },
    clear() {
      known.clear();
      broken = [];
      mark = undefined;
      count = 0;
      isWhole = true;
    },
  };
}
