import type { LessonSummary, ModuleSummary } from '#core/progress/summary.ts';
import { day } from '#islands/shared/words.ts';

/** How far a lesson is. */
export const stateOf = ({
  completed,
  tried,
}: Pick<LessonSummary, 'completed' | 'tried'>): string =>
  completed ? 'Done' : tried > 0 ? 'Begun' : 'Open';

/** When a module was practised last. */
export const lastOf = ({ last }: Pick<ModuleSummary, 'last'>): string =>
  `Last practised: ${last === undefined ? 'not yet' : day(last)}`;
