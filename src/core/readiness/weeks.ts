import { dayAt, dayNumber, toMonday } from './calendarDay.ts';

/** Minutes are planned in slots of five. */
export const slot = 5;
/** The last quarter of the time is kept for whole mock exams. */
const quarter = 4;
/** One slot in eight goes to reviews. */
const reviewing = 8;

/** A week of the calendar, from Monday to Sunday, or what of it lies before the exam. */
export interface Week {
  readonly from: string;
  /** The last day that belongs to it; that of the last week is the day of the exam. */
  readonly to: string;
  /** Slots for cards, for lessons and practice, and for mock exams. */
  readonly review: number;
  readonly early: number;
  readonly late: number;
}

/**
 * The weeks from today to the day of the exam, without a gap. The minutes are those of a whole week;
 * a week that is cut off gives as much less, and on the day of the exam itself nobody studies.
 */
export function weeksUntil(today: string, day: string, minutes: number): readonly Week[] {
  const [first, last] = [dayNumber(today), dayNumber(day)];
  if (first === undefined || last === undefined || last < first) return [];
  const spans: { from: number; to: number; slots: number }[] = [];
  for (let from = first; from <= last;) {
    const next = from + toMonday(from);
    const days = Math.min(next, last) - from;
    const slots = Math.floor((minutes * days) / 7 / slot);
    spans.push({ from, to: Math.min(next - 1, last), slots });
    from = next;
  }
  const total = spans.reduce((sum, { slots }) => sum + slots, 0);
  const kept = total - Math.floor(total / quarter);
  let before = 0;
  return spans.map(({ from, to, slots }) => {
    const lateAll = Math.min(slots, Math.max(0, before + slots - kept));
    before += slots;
    const review = Math.min(slots, Math.max(1, Math.round(slots / reviewing)));
    const earlyAll = slots - lateAll;
    const early = Math.max(0, earlyAll - review);
    return { from: dayAt(from), to: dayAt(to), review, early, late: slots - review - early };
  });
}
