import { atom, type ReadableAtom } from 'nanostores';
import { byTime } from '#core/progress/fold.ts';
import { foldAll, grow, keptText, readKept, type Folded } from '#core/progress/folding.ts';
import type { Event, Operation } from '#core/progress/operation.ts';
import type { Progress } from '#core/progress/progress.ts';
import { progressFolding } from '#core/progress/progressFolding.ts';
import { stampId } from '#core/progress/stamp.ts';
import { openOutbox, type Status } from './outbox.ts';
import { openPages, unread } from './pages.ts';
import { openPicture } from './picture.ts';
import type { Surroundings } from './surroundings.ts';

/** The operations of one learner, what they fold to, and how they are kept. */
export interface Ledger {
  readonly progress: ReadableAtom<Progress>;
  /** Counts up when the log was read again: another tab has written, or the page came back. */
  readonly grown: ReadableAtom<number>;
  readonly status: ReadableAtom<Status>;
  /** Settles when the log was read as far as needed, or could not be. */
  readonly ready: Promise<void>;
  /** Counts an event: it is in the progress and in the journal when this returns. */
  record(event: Event): Operation;
  /** Takes in operations of a file; resolves when they are durable or can not be. */
  merge(operations: readonly Operation[]): Promise<void>;
  /** Everything, in the order of time; where the log cannot be read, what this page knows. */
  operations(): Promise<readonly Operation[]>;
  /** Rows of the log that are no operations; they are kept as they are. */
  unreadable(): Promise<readonly unknown[]>;
  /** How many rows there are. */
  count(): number;
  /** What was recorded here and may not be in the log yet. */
  waiting(): Promise<readonly Operation[]>;
  /** Reads what the log has gained: other tabs, a page that came back from the cache. */
  refresh(): Promise<void>;
  /** Draws the picture for the next page's first frame, if it is not up to date. */
  draw(): void;
  /** Deletes everything from the device. */
  removeAll(): Promise<void>;
}

/** Opens the ledger of a learner. It never throws and never loses what it was given. */
export function openLedger(surroundings: Surroundings): Ledger {
  const { storage, tab, now, dayOf, zone, later, idle, keepAfter } = surroundings;
  const { log, journal, view, bell } = storage;
  const folding = progressFolding(dayOf, zone);
  const picture = openPicture(view, idle);
  const progress = atom<Progress>(picture.first);
  const grown = atom(0);
  const outbox = openOutbox(storage, later, () => void (pages.isRead() || ledger.refresh()));
  const pages = openPages(log, outbox);
  // Undefined while the screen shows more or less than is folded: the log must be read as a whole.
  let folded: Folded<Progress> | undefined;
  let count = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** One reading after the other, so that each begins where the last one ended. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work).catch((error: unknown) => {
      if (error !== unread) throw error;
    });
    turn = done.catch(() => undefined);
    return done;
  }

  function show(next: Folded<Progress>): void {
    folded = next;
    progress.set(next.state);
    const ids = [next.last, ...next.resets].map((place) => place?.id);
    picture.show(next.state, [folding.version, ...ids].join(' '));
  }

  const refold = () => show(foldAll(folding, pages.known.values()));

  /** Adds operations one by one where that gives what a whole fold would give. */
  function step(operations: readonly Operation[]): boolean {
    const next = folded && grow(folding, folded, operations);
    if (next) show(next);
    return next !== undefined;
  }

  async function readAll(): Promise<void> {
    const rows = await pages.readAll();
    refold();
    if (rows >= keepAfter) idle(keep);
  }

  /** Puts operations on the screen at once, exactly if possible, otherwise exactly a moment later. */
  function take(operations: readonly Operation[]): void {
    if (step(operations)) return;
    if (pages.isWhole() && folded) return refold();
    const wasFolded = folded !== undefined;
    progress.set(folding.extend(progress.get(), [...operations].sort(byTime)));
    picture.show(progress.get());
    folded = undefined;
    if (wasFolded) void inTurn(readAll);
  }

  function keep(): void {
    const mark = pages.mark();
    if (!folded || !mark || outbox.status.get() !== 'saved' || outbox.waiting.size > 0) return;
    const { name, version } = folding;
    const seen = new Set(pages.known.keys());
    log.keep({ name, version, text: keptText(folded) }, mark, seen).catch(() => undefined);
  }

  async function load(): Promise<void> {
    const kept = await pages.open(folding.name);
    const base = kept?.version === folding.version ? readKept(folding, kept?.text) : undefined;
    const own = [...pages.known.values()];
    const next = base && grow(folding, base, own);
    if (!next) return readAll();
    show(next);
    if (own.length >= keepAfter) idle(keep);
  }

  async function open(): Promise<void> {
    const isDurable = await pages.replay(journal.read(), () => inTurn(load));
    if (!folded && pages.isWhole()) refold();
    await outbox.flush();
    journal.sweep(isDurable);
  }

  const ready = open();
  bell.onring(() => void ledger.refresh());

  async function whole(): Promise<void> {
    await ready;
    await inTurn(async () => {
      if (!pages.isWhole() || !pages.isRead()) await readAll();
    });
  }

  const ledger: Ledger = {
    progress,
    grown,
    status: outbox.status,
    ready,
    operations: async () => {
      await whole();
      return [...pages.known.values()].sort(byTime);
    },
    unreadable: async () => {
      await whole();
      return pages.unreadable();
    },
    count: pages.count,
    waiting: async () => {
      await ready;
      return [...outbox.waiting.values()];
    },
    record(event) {
      const operation = { ...event, id: stampId(tab, count++), t: now() } as Operation;
      pages.add(operation);
      take([operation]);
      void outbox.flush();
      return operation;
    },
    async merge(operations) {
      await whole();
      const added = operations.filter(({ id }) => !pages.known.has(id));
      pages.add(...added);
      take(added);
      await outbox.flush();
    },
    refresh: () =>
      inTurn(async () => {
        const found = folded && (await pages.readOn());
        if (!found || !step(found)) {
          if (found && pages.isWhole()) refold();
          else await readAll();
        }
        grown.set(grown.get() + 1);
      }),
    draw: picture.draw,
    removeAll: () =>
      inTurn(async () => {
        await outbox.clear();
        pages.clear();
        refold();
        picture.remove();
        await log.clear();
        bell.ring();
      }),
  };
  return ledger;
}
