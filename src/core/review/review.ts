import type { CardReviewed } from '#core/progress/reviewOperation.ts';
import { daysBetween, intervalAfter, recall, type Grade, type Recall } from './memory.ts';

/** What a learner remembers of one card, and when it was seen. */
export interface Memory extends Recall {
  readonly first: number;
  readonly last: number;
  readonly reviews: number;
  readonly grade: Grade;
  /** Whole days from the last sight to the next. */
  readonly interval: number;
  /** The fingerprint of the content that was seen last. */
  readonly hash: string;
  /** The id of the latest review. */
  readonly review: string;
  /** The memory before it, as long as the review may be taken back. */
  readonly before?: Memory;
}

/** How long a review may be taken back, in milliseconds: the day on which it was given, anywhere. */
const undoFor = 48 * 36e5;

type Review = Pick<CardReviewed, 'id' | 't' | 'hash' | 'grade'>;

/** The memory of a card after one more review. */
export function reviewed(before: Memory | undefined, { id, t, hash, ...said }: Review): Memory {
  const grade = said.grade as Grade;
  const last = Math.max(t, before?.last ?? t);
  const days = before ? daysBetween(before.last, last) : 0;
  return {
    ...recall(before, days, grade),
    interval: intervalAfter(before, days, grade),
    first: before?.first ?? t,
    last,
    reviews: (before?.reviews ?? 0) + 1,
    grade,
    hash,
    review: id,
    ...(before && { before: forgetting(before, last) }),
  };
}

/** A memory without what is too old to be taken back at this time. */
function forgetting({ before, ...memory }: Memory, now: number): Memory {
  if (!before || now - memory.last > undoFor) return memory;
  return { ...memory, before: forgetting(before, now) };
}

/** A memory as if one review had never been; the same one where it has no such review. */
export function without(memory: Memory, review: string): Memory | undefined {
  const { before } = memory;
  if (memory.review === review) return before || memory.reviews === 1 ? before : memory;
  const rest = before && without(before, review);
  if (rest === before) return memory;
  return reviewed(rest, { ...memory, id: memory.review, t: memory.last });
}
