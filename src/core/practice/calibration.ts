import { isGuess } from '#core/progress/draft.ts';
import type { Operation, QuestionAnswered } from '#core/progress/operation.ts';

/** How sure a learner is before the check. */
export type Certainty = 1 | 2 | 3;
export const certainties: readonly Certainty[] = [1, 2, 3];
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  1: 'Low',
  2: 'Mid',
  3: 'High',
};

/** The marks for a right and for a wrong answer (Gardner-Medwin's scale). */
export const marks: Readonly<
  Record<Certainty, { readonly right: number; readonly wrong: number }>
> = { 1: { right: 1, wrong: 0 }, 2: { right: 2, wrong: -2 }, 3: { right: 3, wrong: -6 } };

/** How often a learner was right at one level of certainty. */
export interface Level {
  readonly sure: Certainty;
  readonly right: number;
  readonly of: number;
  /** In percent; undefined where nothing was answered. */
  readonly share: number | undefined;
}

/** The first tries that said how sure the learner was, in the order given. */
const said = (operations: readonly Operation[]) =>
  operations.filter(
    (one): one is QuestionAnswered & { readonly sure: Certainty } =>
      one.kind === 'question-answered' &&
      one.try === 1 &&
      certainties.some((sure) => sure === one.sure),
  );

/** The share of right answers at each level, lowest first. */
export const calibration = (operations: readonly Operation[]): readonly Level[] =>
  certainties.map((sure) => {
    const answers = said(operations).filter((one) => one.sure === sure);
    return levelOf(sure, answers.filter((one) => one.right).length, answers.length);
  });

/** A level with its share. */
export const levelOf = (sure: Certainty, right: number, of: number): Level => ({
  sure,
  right,
  of,
  share: of > 0 ? Math.round((100 * right) / of) : undefined,
});

/** The marks reached, and those that being right and sure everywhere would give. */
export function certaintyMarks(operations: readonly Operation[]): {
  readonly reached: number;
  readonly of: number;
} {
  const answers = said(operations);
  const reached = answers.reduce(
    (sum, { sure, right }) => sum + marks[sure][right ? 'right' : 'wrong'],
    0,
  );
  return { reached, of: answers.length * marks[3].right };
}

/** Questions that were wrong while the learner was sure, and have not been right since; `before` were it before. */
export function sureButWrong(
  operations: readonly Operation[],
  before: Iterable<string> = [],
): ReadonlySet<string> {
  const found = new Set(before);
  for (const one of operations) {
    if (one.kind !== 'question-answered' || isGuess(one)) continue;
    if (one.right && one.try === 1) found.delete(one.question);
    else if (!one.right && one.sure === 3) found.add(one.question);
  }
  return found;
}
