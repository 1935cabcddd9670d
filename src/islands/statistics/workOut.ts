import type { Operation } from '#core/progress/operation.ts';
import { itemStatistics, type ItemStatistics } from '#core/statistics/items.ts';
import { learnersOf } from '#core/statistics/learners.ts';
import { fetchEntries, fetchPool } from '#islands/shared/bank.ts';
import { operationsOf } from '#stores/operations.ts';

export interface Result {
  readonly learners: number;
  /** In the order of the course. */
  readonly items: readonly ItemStatistics[];
}

const idsIn = (operation: Operation): readonly string[] => {
  if (operation.kind === 'question-answered') return [operation.question];
  return operation.kind === 'exam-begun' ? operation.items : [];
};

/** What this learner has answered. */
export const ownAnswers = (): Promise<readonly Operation[]> =>
  operationsOf('question-answered', 'exam-begun', 'exam-worked', 'exam-timed');

/** The statistics of some files; rejects when the questions cannot be loaded. */
export async function workOut(files: readonly (readonly Operation[])[]): Promise<Result> {
  const learners = learnersOf(files);
  const ids = [...new Set(learners.flat().flatMap(idsIn))];
  if (ids.length === 0) return { learners: learners.length, items: [] };
  const pool = await fetchPool();
  const order = new Map(pool.map(({ id }, at) => [id, at]));
  const modules = ids.flatMap((id) => pool[order.get(id) ?? -1]?.lesson.split('/')[0] ?? []);
  const entries = await fetchEntries(ids, modules);
  const items = itemStatistics(learners, (id) => entries.get(id)?.question);
  const at = ({ id }: ItemStatistics) => order.get(id) ?? pool.length;
  return { learners: learners.length, items: items.toSorted((a, b) => at(a) - at(b)) };
}
