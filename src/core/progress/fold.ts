import type { ActivityPlaced, Operation, QuestionAnswered, Reset } from './operation.ts';
import { nothing, type Progress, type SorterRound } from './progress.ts';
import { sat } from './sitting.ts';
import { covers, scopeOf } from './stamp.ts';

/** The day of a moment, such as `2026-11-24`; when a day begins is the caller's to say. */
export type DayOf = (t: number) => string;

/**
 * Folds operations to progress. Order and repetition do not matter: operations are one per id and
 * are taken in the order of (t, id). What a reset covers is left out, unless the reset was undone.
 */
export function fold(operations: Iterable<Operation>, dayOf: DayOf): Progress {
  return visible(operations).reduce((progress, one) => apply(progress, one, dayOf), nothing);
}

/** The operations that no reset hides, one per id, in the order of (t, id). */
export function visible(operations: Iterable<Operation>): Operation[] {
  const all = [...new Map([...operations].map((operation) => [operation.id, operation])).values()];
  const undone = new Set(all.flatMap((one) => (one.kind === 'reset-undone' ? [one.reset] : [])));
  const resets = all.filter((one): one is Reset => one.kind === 'reset' && !undone.has(one.id));
  const hidden = (operation: Operation) =>
    resets.some(
      ({ scope, through }) =>
        (scope === 'all' || scope === scopeOf(operation)) && covers(through, operation.id),
    );
  return all.filter((operation) => !hidden(operation)).sort(byTime);
}

/** The order of operations: by time, then by id, the same on every device. */
export const byTime = (a: Operation, b: Operation): number =>
  a.t - b.t || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Progress with one more operation that is later than all before it. Resets need a whole fold and
 * change nothing here.
 */
export function apply(progress: Progress, operation: Operation, dayOf: DayOf): Progress {
  switch (operation.kind) {
    case 'question-answered':
      return answered(progress, operation, dayOf);
    case 'activity-placed':
      return {
        ...progress,
        rounds: { ...progress.rounds, [operation.sorter]: placed(progress, operation) },
      };
    case 'term-told': {
      const pair = `${operation.term}>${operation.said}`;
      const times = (progress.told[pair] ?? 0) + 1;
      return { ...progress, told: { ...progress.told, [pair]: times } };
    }
    case 'exam-begun':
    case 'exam-timed':
      return { ...progress, sittings: sat(progress.sittings, operation) };
    case 'exam-planned': {
      const { exam, day, minutes } = operation;
      const { [exam]: _, ...others } = progress.plans;
      return { ...progress, plans: day ? { ...others, [exam]: { exam, day, minutes } } : others };
    }
    case 'lesson-completed':
      return { ...progress, lessons: { ...progress.lessons, [operation.lesson]: operation.t } };
    case 'card-reviewed':
    case 'review-undone':
    case 'card-suspended':
    case 'card-noted':
      // Only the review folds these; a new object tells it that there is something to fold.
      return { ...progress };
    default:
      return progress;
  }
}

function answered(progress: Progress, operation: QuestionAnswered, dayOf: DayOf): Progress {
  const { question, t, options, right, shown, set, round, hash, of } = operation;
  const before = progress.questions[question];
  const first = operation.try === 1;
  const day = dayOf(t);
  const days = before?.daysRight ?? [];
  const daysRight = first && right && !days.includes(day) ? [...days, day] : days;
  const now = {
    tries: (before?.tries ?? 0) + 1,
    daysRight,
    held: daysRight.length > 1,
    missed: !right,
    last: { t, options, right, try: operation.try, shown, set, round, hash },
  };
  const questions = { ...progress.questions, [question]: now };
  const key = `${set}#${round}`;
  const tried = progress.begun[key] ?? {};
  if (!first || Object.hasOwn(tried, question)) return { ...progress, questions };
  const firsts = { ...tried, [question]: right };
  const begun = { ...progress.begun, [key]: firsts };
  const results = Object.values(firsts);
  if (results.length !== of) return { ...progress, questions, begun };
  const finished = { set, round, t, right: results.filter(Boolean).length, of };
  return { ...progress, questions, begun, sets: [...progress.sets, finished] };
}

function placed(progress: Progress, operation: ActivityPlaced): SorterRound {
  const { sorter, round, level, activity, bin, right } = operation;
  const current = progress.rounds[sorter];
  const same = current?.round === round ? current : undefined;
  const checked = { ...same?.checked };
  if (right !== undefined) checked[activity] = { bin, right, try: operation.try ?? 1 };
  return { round, level, placements: { ...same?.placements, [activity]: bin }, checked };
}
