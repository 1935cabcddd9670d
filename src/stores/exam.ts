import { foldAttempt, isOf, type Attempt } from '#core/exam/attempt.ts';
import type { ExamBegun } from '#core/progress/examOperation.ts';
import type { Operation } from '#core/progress/operation.ts';
import { operationsOf } from './progress.ts';

const kinds = ['exam-begun', 'exam-worked', 'exam-timed', 'exam-judged'] as const;

const folded = (begun: ExamBegun, operations: readonly Operation[]): Attempt =>
  foldAttempt(
    begun,
    operations.flatMap((one) => (isOf(begun.id, one) ? [one] : [])),
  );

/** All sittings with their work, the oldest first. What a reset hides is left out. */
export async function attempts(): Promise<readonly Attempt[]> {
  const operations = await operationsOf(...kinds);
  const begun = operations.filter((one): one is ExamBegun => one.kind === 'exam-begun');
  return begun.map((one) => folded(one, operations));
}

/** One sitting by the id of its beginning, or undefined; no other one is folded for it. */
export async function attemptById(id: string): Promise<Attempt | undefined> {
  const operations = await operationsOf(...kinds);
  const begun = operations.find(
    (one): one is ExamBegun => one.kind === 'exam-begun' && one.id === id,
  );
  return begun && folded(begun, operations);
}
