import { foldAttempt, isOf, type Attempt } from '#core/exam/attempt.ts';
import type { ExamBegun } from '#core/progress/examOperation.ts';
import { operationsOf } from './progress.ts';

/** All sittings with their work, the oldest first. What a reset hides is left out. */
export async function attempts(): Promise<readonly Attempt[]> {
  const operations = await operationsOf('exam-begun', 'exam-worked', 'exam-timed', 'exam-judged');
  const begun = operations.filter((one): one is ExamBegun => one.kind === 'exam-begun');
  return begun.map((one) =>
    foldAttempt(
      one,
      operations.flatMap((other) => (isOf(one.id, other) ? [other] : [])),
    ),
  );
}

/** One sitting by the id of its beginning, or undefined. */
export const attemptById = async (id: string): Promise<Attempt | undefined> =>
  (await attempts()).find((one) => one.id === id);
