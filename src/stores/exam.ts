import { foldAttempt, isOf, type Attempt } from '#core/exam/attempt.ts';
import type { ExamBegun } from '#core/progress/examOperation.ts';
import type { Operation } from '#core/progress/operation.ts';
import { operationsOf, operationsOfAttempt } from './operations.ts';

const isBegun = (one: Operation): one is ExamBegun => one.kind === 'exam-begun';

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
