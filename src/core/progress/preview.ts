import type { Operation } from './operation.ts';

/** What an import would change. */
export interface Preview {
  readonly answers: number;
  readonly cards: number;
  readonly lessons: number;
  readonly exams: number;
  readonly reviews: number;
  readonly resets: number;
  /** Operations that are here already. */
  readonly known: number;
}

/** Counts what `incoming` would add to the operations that are here. */
export function preview(here: ReadonlySet<string>, incoming: readonly Operation[]): Preview {
  const added = incoming.filter(({ id }) => !here.has(id));
  const count = (...kinds: Operation['kind'][]) =>
    added.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    answers: count('question-answered'),
    cards: count('activity-placed'),
    lessons: count('lesson-completed'),
    exams: count('exam-begun'),
    reviews: count('card-reviewed', 'term-told'),
    resets: count('reset', 'reset-undone'),
    known: incoming.length - added.length,
  };
}
