import { extend, type DayOf } from './fold.ts';
import type { Folding } from './folding.ts';
import { nothing, type Progress } from './progress.ts';
import { viewOf } from './view.ts';

/** Raise it whenever the same operations fold to another progress. */
const edition = 3;

/** How progress is folded and kept. The zone names the days: in another one they are others. */
export const progressFolding = (dayOf: DayOf, zone: string): Folding<Progress> => ({
  name: 'progress',
  version: `${edition} ${zone}`,
  kinds: [
    'question-answered',
    'activity-placed',
    'lesson-completed',
    'term-told',
    'exam-begun',
    'exam-timed',
    'exam-planned',
  ],
  begin: () => nothing,
  extend: (progress, operations) => extend(progress, operations, dayOf),
  accepts: (state) => viewOf(state) !== undefined,
});
