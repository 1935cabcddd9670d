import type { Attempt } from '#core/exam/attempt.ts';
import type { Blueprint } from '#core/exam/blueprint.ts';
import { guessCause, type Cause, type Guess } from '#core/exam/cause.ts';
import type { Pair } from '#core/exam/mixedUp.ts';
import { score, type Judged, type Score } from '#core/exam/score.ts';
import { standIn } from '#core/exam/standIn.ts';
import { openings, timing, type Timing } from '#core/exam/timing.ts';
import { fetchData, fetchEntries, fetchPool } from '#islands/shared/bank.ts';
import { attemptById } from '#stores/exam.ts';
import { operationsOf } from '#stores/operations.ts';
import type { WholeCourse } from './course.ts';

/** A sitting with all that its result shows. */
export interface Loaded {
  readonly attempt: Attempt;
  readonly blueprint: Blueprint;
  /** False when the mock exam is no longer in the course; then nothing tells what passes. */
  readonly known: boolean;
  readonly score: Score;
  readonly timing: Timing;
  readonly objectiveOf: (id: string) => string | undefined;
  readonly guessOf: (judged: Judged) => Guess;
}

/** Reads a sitting and fetches its questions; rejects when they cannot be had. */
export async function load(id: string, course: WholeCourse): Promise<Loaded | undefined> {
  const attempt = await attemptById(id);
  if (!attempt) return undefined;
  const known = course.exams.some((exam) => exam.id === attempt.exam);
  const [blueprint, pool, worked] = await Promise.all([
    known ? fetchData<Blueprint>(`blueprints/${attempt.exam}.json`) : standIn(attempt),
    fetchPool(),
    operationsOf('exam-worked'),
  ]);
  const asked = new Set(attempt.items.map((item) => item.id));
  const modules = pool
    .filter((entry) => asked.has(entry.id))
    .map(({ lesson }) => lesson.split('/')[0] ?? '');
  const entries = await fetchEntries([...asked], modules);
  const objectiveOf = (question: string) => entries.get(question)?.objective;
  const result = score(attempt, blueprint, (question) => entries.get(question)?.question);
  const times = timing(result.items, attempt.minutes);
  const opened = openings(id, worked);
  return {
    attempt,
    blueprint,
    known,
    score: result,
    timing: times,
    objectiveOf,
    guessOf: (judged) =>
      guessCause(judged, {
        opened: opened.get(judged.item),
        used: attempt.used,
        minutes: attempt.minutes,
        median: times.median,
        objective: objectiveOf(judged.id) ?? '',
        pairs: course.pairs satisfies readonly Pair[],
      }),
  };
}

/** The causes that were said of all sittings but one. */
export async function causesElsewhere(attempt: string): Promise<readonly Cause[]> {
  const said = new Map<string, Cause>();
  for (const one of await operationsOf('exam-judged')) {
    if (one.kind === 'exam-judged' && one.attempt !== attempt) {
      said.set(`${one.attempt} ${one.item}`, one.cause);
    }
  }
  return [...said.values()];
}
