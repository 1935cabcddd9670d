import { isGuess } from '#core/progress/draft.ts';
import type { ExamTimed } from '#core/progress/examOperation.ts';
import type { ActivityPlaced, QuestionAnswered } from '#core/progress/operation.ts';
import type { Level } from '#core/sorting/activity.ts';

/** A question or an activity whose latest first try was wrong. */
export interface Miss {
  readonly t: number;
  /** The learner had been sure. */
  readonly sure: boolean;
  /** The level of the sorter. */
  readonly level?: Level;
}

interface Writable {
  readonly missed: Record<string, Miss>;
  readonly papers: Record<string, readonly string[]>;
}

/** Second tries and keys that were asked for tell nothing new: the first try had been wrong. */
export function answered({ missed }: Writable, operation: QuestionAnswered): void {
  if (operation.try !== 1 || isGuess(operation)) return;
  const key = `question/${operation.question}`;
  if (operation.right) delete missed[key];
  else missed[key] = { t: operation.t, sure: operation.sure === 3 };
}

/** What was answered in a mock exam is a first try of each of its questions. */
export function examined(
  { missed, papers }: Writable,
  { attempt, t, does, tried = [], right = [] }: ExamTimed,
) {
  if (!['hand-in', 'time-out', 'discard'].includes(does)) return;
  const items = Object.hasOwn(papers, attempt) ? (papers[attempt] ?? []) : [];
  for (const place of tried) {
    const key = `question/${items[place]}`;
    if (right.includes(place)) delete missed[key];
    else if (items[place] !== undefined) missed[key] = { t, sure: false };
  }
  delete papers[attempt];
}

export function placed(
  { missed }: Writable,
  { t, activity, level, right, ...said }: ActivityPlaced,
): void {
  const key = `activity/${activity}`;
  if (right === false) missed[key] = { t, sure: false, level };
  else if (right && said.try === 1) delete missed[key];
}
