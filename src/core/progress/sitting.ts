import type { ExamBegun, ExamTimed } from './examOperation.ts';
import type { Progress, Sitting } from './progress.ts';

const ends = ['hand-in', 'time-out', 'discard'] as const;

/**
 * The attempt that an operation changes, and how it stands then; undefined when nothing changes.
 * The first end of an attempt counts.
 */
export function sat(
  sittings: Progress['sittings'],
  operation: ExamBegun | ExamTimed,
): readonly [attempt: string, sitting: Sitting] | undefined {
  const known = (id: string) => (Object.hasOwn(sittings, id) ? sittings[id] : undefined);
  if (operation.kind === 'exam-begun') {
    const { id, exam, seed, t, items } = operation;
    // A clock that was set back lets the end come first.
    const before = known(id);
    const open = before?.ended ? {} : { questions: items };
    return [id, { ...before, exam, seed, t, items: items.length, ...open }];
  }
  const { attempt, t, marks = 0, of = 0, passed = false } = operation;
  const how = ends.find((end) => end === operation.does);
  const before = known(attempt);
  if (!how || before?.ended) return undefined;
  const { questions: _, ...sitting } = before ?? { exam: '', seed: '', t, items: 0 };
  return [attempt, { ...sitting, ended: { how, t, marks, of, passed } }];
}
