import type { DayOf } from '#core/progress/fold.ts';
import { dayNumber } from './day.ts';
import { capped, deadlineOf, type Deadline } from './deadline.ts';
import { daysBetween, intervalAfter, type Grade } from './memory.ts';
import type { Memory } from './review.ts';
import type { ReviewState } from './state.ts';

/** The day for which a schedule is asked. */
export interface Today {
  readonly now: number;
  /** Days since 1970 of the learner's day. */
  readonly day: number;
  /** The learner's day of another moment, in the same count. Each is worked out once. */
  readonly dayAt: (t: number) => number;
  readonly deadline?: Deadline;
}

/** The learner's day of a moment, with the exam that is ahead. */
export function todayOf(state: ReviewState, now: number, dayOf: DayOf): Today {
  const known = new Map<number, number>();
  function dayAt(t: number): number {
    const day = known.get(t) ?? dayNumber(dayOf(t));
    known.set(t, day);
    return day;
  }
  const day = dayAt(now);
  const deadline = deadlineOf(state, day, dayOf);
  return { now, day, dayAt, ...(deadline && { deadline }) };
}

/** The learner's day on which a card was seen last. */
export const lastDay = ({ last }: Memory, { dayAt }: Today): number => dayAt(last);

/**
 * The day on which a card is due: always later than the day on which it was seen, wherever and by
 * whatever clock. A clock behind the last review just waits for it.
 */
export function dueDay(card: string, memory: Memory, today: Today): number {
  const last = lastDay(memory, today);
  return capped(card, last, last + memory.interval, today.deadline);
}

/** True when a card is to be seen today. */
export const isDue = (card: string, memory: Memory, today: Today): boolean =>
  dueDay(card, memory, today) <= today.day;

/** True when a card was not known today, and so is to be seen once more today. */
export const isAgain = (memory: Memory, today: Today): boolean =>
  memory.grade === 1 && lastDay(memory, today) === today.day;

/** In how many days the card would be due after each grade; 0 is today. */
export function daysAfter(
  card: string,
  memory: Memory | undefined,
  grade: Grade,
  today: Today,
): number {
  if (grade === 1) return 0;
  const last = Math.max(today.now, memory?.last ?? today.now);
  const days = memory ? daysBetween(memory.last, last) : 0;
  const day = today.dayAt(last);
  const due = day + intervalAfter(memory, days, grade);
  return capped(card, day, due, today.deadline) - day;
}
