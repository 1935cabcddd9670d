import type { DayOf } from '#core/progress/fold.ts';
import { random } from '#core/random.ts';
import { dayNumber } from './day.ts';
import type { ReviewState } from './state.ts';

/** An exam that caps the intervals. Days are counted from 1970. */
export interface Deadline {
  readonly exam: number;
  /** The first day of the last tenth of the time from planning to the exam. */
  readonly from: number;
}

const lastPart = 0.1;

/** The nearest exam after today that the learner has planned. */
export function deadlineOf(
  { plans }: ReviewState,
  today: number,
  dayOf: DayOf,
): Deadline | undefined {
  const ahead = Object.values(plans)
    .map(({ day, t }) => ({ exam: dayNumber(day), planned: dayNumber(dayOf(t)) }))
    .filter(({ exam }) => exam > today)
    .sort((a, b) => a.exam - b.exam || a.planned - b.planned);
  const [next] = ahead;
  if (!next) return undefined;
  const { exam, planned } = next;
  return { exam, from: exam - Math.max(1, Math.round((exam - planned) * lastPart)) };
}

/**
 * The day on which a card is due, brought forward so that it is seen within the last tenth before
 * the exam. Cards spread over those days by their names; what was seen there stays as it is.
 */
export function capped(card: string, last: number, due: number, deadline?: Deadline): number {
  if (!deadline || due < deadline.exam || last >= deadline.from) return due;
  const { from, exam } = deadline;
  return from + Math.floor(random(card)() * (exam - from));
}
