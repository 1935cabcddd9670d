import { foldAttempt, isOf, type Attempt } from '#core/exam/attempt.ts';
import type { ExamBegun } from '#core/progress/examOperation.ts';
import type { Operation } from '#core/progress/operation.ts';
import { operationsOf, operationsOfAttempt } from './operations.ts';

const isBegun = (one: Operation): one is ExamBegun => one.kind === 'exam-begun';

/**
 * All sittings with their work, the oldest first. What a reset hides is left out. It reads all that
 * was ever done in exams; where marks are enough, `progress.sittings` has them.
 */
export async function attempts(): Promise<readonly Attempt[]> {
  const operations = await operationsOf('exam-begun', 'exam-worked', 'exam-timed', 'exam-judged');
  const work = Map.groupBy(operations, (one) => ('attempt' in one ? one.attempt : ''));
  return operations
    .filter(isBegun)
    .map((one) => foldAttempt(one, work.get(one.id)?.filter((other) => isOf(one.id, other)) ?? []));
}

/** One sitting by the id of its beginning, or undefined. */
export async function attemptById(id: string): Promise<Attempt | undefined> {
  const [begun, work] = await Promise.all([operationsOf('exam-begun'), operationsOfAttempt(id)]);
  const one = begun.filter(isBegun).find((other) => other.id === id);
  return (
    one &&
    foldAttempt(
      one,
      work.filter((other) => isOf(id, other)),
    )
  );
}
