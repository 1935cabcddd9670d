import type { Figures } from './task.ts';
import { changes, type Turn } from './walk.ts';

/** Every week of a walk as a table; what was adopted untried has no weeks. */
export const walkFigures = (
  number: number,
  turns: readonly Pick<Turn, 'change' | 'before' | 'after'>[],
): Figures => ({
  caption: `Late discharges a week in walk ${number}`,
  head: ['Turn', 'Change', 'Week', 'Ward as before', 'Ward with the change'],
  rows: turns.flatMap(({ change, before, after }, i) =>
    after.map((value, w) => [i + 1, changes[change]?.name ?? '', w + 1, before[w] ?? '', value]),
  ),
});
