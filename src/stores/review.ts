import { atom, type ReadableAtom } from 'nanostores';
import type { Event, Operation } from '#core/progress/operation.ts';
import { nothing } from '#core/progress/progress.ts';
import type { Grade } from '#core/review/memory.ts';
import { reviewFolding } from '#core/review/reviewFolding.ts';
import { applyCard, begin, type ReviewState } from '#core/review/state.ts';
import { foldedOf } from './operations.ts';
import { ledger, progress, record } from './progress.ts';

const store = atom<ReviewState>(begin);
let reading: Promise<void> | undefined;
let own = false;

/** What reviewing knows of the learner; that of a learner who has not begun until it was read. */
export const review: ReadableAtom<ReviewState> = store;

/** Reads the log once, and again whenever another tab or a file has changed it. */
export const readReview = (): Promise<void> => (reading ??= read());

async function read(): Promise<void> {
  await fold();
  progress.listen((known) => {
    // After everything was removed, reading would make the database anew.
    if (known === nothing) store.set(begin);
    else if (!own) void fold();
  });
  ledger.grown.listen(() => void fold());
}

async function fold(): Promise<void> {
  store.set(await foldedOf(reviewFolding));
}

/** Grades a card; the id of the review takes it back. */
export const grade = (card: string, hash: string, given: Grade): Promise<string> =>
  tell({ kind: 'card-reviewed', card, hash, grade: given });

/** Takes a review back, as if it had never been. */
export const undo = (id: string): Promise<string> => tell({ kind: 'review-undone', review: id });

/** Puts a card aside, or takes it up again. */
export const putAside = (card: string, on: boolean): Promise<string> =>
  tell({ kind: 'card-suspended', card, on });

/** Keeps the learner's own note on a card; an empty one takes it away. */
export const note = (card: string, text: string): Promise<string> =>
  tell({ kind: 'card-noted', card, text });

async function tell(event: Event): Promise<string> {
  own = true;
  let operation: Operation;
  try {
    operation = record(event);
  } finally {
    own = false;
  }
  const next = applyCard(store.get(), operation);
  if (next) store.set(next);
  else await fold();
  return operation.id;
}
