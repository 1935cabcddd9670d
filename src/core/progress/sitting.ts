import type { ExamBegun, ExamTimed } from './examOperation.ts';
import type { Progress } from './progress.ts';

const ends = ['hand-in', 'time-out', 'discard'] as const;

/** The sittings with one more operation; the first end of an attempt counts. */
export function sat(
  sittings: Progress['sittings'],
  operation: ExamBegun | ExamTimed,
): Progress['sittings'] {
  if (operation.kind === 'exam-begun') {
    const { id, exam, seed, t, items } = operation;
    // A clock that was set back lets the end come first.
    return { ...sittings, [id]: { ...sittings[id], exam, seed, t, items: items.length } };
  }
  const { attempt, t, marks = 0, of = 0, passed = false } = operation;
  const how = ends.find((end) => end === operation.does);
  const sitting = sittings[attempt] ?? { exam: '', seed: '', t, items: 0 };
  if (!how || sitting.ended) return sittings;
  return { ...sittings, [attempt]: { ...sitting, ended: { how, t, marks, of, passed } } };
}
