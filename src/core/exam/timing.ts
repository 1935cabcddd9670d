import type { Operation } from '#core/progress/operation.ts';
import type { Work } from './attempt.ts';

const minute = 60_000;
const named = 5;
const lastMinutes = 5;

export interface Timed {
  readonly item: number;
  readonly ms: number;
}

/** Where the time of a sitting went, in milliseconds. */
export interface Timing {
  /** What each item may take on average; without a limit what each took on average. */
  readonly budget: number;
  /** Of the items that were opened; 0 when none was. */
  readonly median: number;
  /** At most five, the slowest first. */
  readonly slowest: readonly Timed[];
  /** Items that took longer than the budget, in the order of the paper. */
  readonly over: readonly Timed[];
}

/** The timing of a paper's items out of the minutes allowed; 0 minutes are no limit. */
export function timing(
  items: readonly { readonly item: number; readonly work: Pick<Work, 'ms'> }[],
  minutes: number,
): Timing {
  const times = items.map(({ item, work }): Timed => ({ item, ms: work.ms }));
  const opened = times.filter(({ ms }) => ms > 0).toSorted((a, b) => b.ms - a.ms);
  const used = opened.reduce((sum, { ms }) => sum + ms, 0);
  const budget = (minutes > 0 ? minutes * minute : used) / Math.max(1, items.length);
  return {
    budget,
    median: medianOf(opened.map(({ ms }) => ms)),
    slowest: opened.slice(0, named),
    over: times.filter(({ ms }) => ms > budget),
  };
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/** When each item of an attempt was opened first, in milliseconds of working time. */
export function openings(
  attempt: string,
  operations: Iterable<Operation>,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const one of operations) {
    if (one.kind !== 'exam-worked' || one.attempt !== attempt) continue;
    first.set(one.item, Math.min(one.used, first.get(one.item) ?? one.used));
  }
  return first;
}

/** True in the last five minutes of the time allowed, or in its last tenth where that is shorter. */
export function isLate(used: number, minutes: number): boolean {
  if (minutes === 0) return false;
  return used >= (minutes - Math.min(lastMinutes, minutes / 10)) * minute;
}
