import { FSRSAlgorithm } from 'ts-fsrs';

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** How well a card is remembered: FSRS-6 with its default weights. */
export interface Recall {
  /** Days after which nine of ten such cards are still remembered. */
  readonly stability: number;
  /** 1 easy to 10 hard. */
  readonly difficulty: number;
}

const model = new FSRSAlgorithm({ enable_fuzz: false });
const msPerDay = 864e5;
/** A gap of this many hours holds a night and counts as a day. */
const nightHours = 6;

/** False for what no review can have made, such as numbers out of a damaged cache. */
export const isSound = ({ stability, difficulty }: Recall): boolean =>
  Number.isFinite(stability) && stability >= 0.001 && difficulty >= 1 && difficulty <= 10;

/**
 * Whole days between two reviews, the same in every time zone. A clock that was set back gives 0.
 */
export const daysBetween = (earlier: number, later: number): number =>
  Math.max(0, Math.floor((later - earlier) / msPerDay + 1 - nightHours / 24));

/** The recall after a grade; `before` is undefined at the first sight of a card. */
export function recall(before: Recall | undefined, days: number, grade: Grade): Recall {
  const known = before && isSound(before) ? before : null;
  const { stability, difficulty } = model.next_state(known, days, grade);
  return { stability, difficulty };
}

/**
 * Whole days until the card should be seen again. Never less than one: what was not known comes
 * again in the same session and, if it is not seen there, on the next day. Hard is never later than
 * good, easy never sooner.
 */
export function intervalAfter(before: Recall | undefined, days: number, grade: Grade): number {
  const plain = (one: Grade) => model.next_interval(recall(before, days, one).stability, days);
  if (grade === 1) return 1;
  if (grade === 2) return Math.min(plain(2), plain(3));
  return grade === 3 ? plain(3) : Math.max(plain(3), plain(4));
}
