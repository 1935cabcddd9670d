import type { MockOutline } from './outline.ts';
import type { Task } from './task.ts';
import { slot, type Week } from './weeks.ts';

/** A pool gives this many papers that differ well. */
const mostMocks = 4;
/** Slots at most in one week for questions by the clock, and for what was missed. */
const mostTimed = 24;
const mostMisses = 12;
/** A set by the clock is worth its beginning from this many slots. */
const leastTimed = 2;
/** Minutes for an item where no mock exam says it. */
const pace = 1.5;

/**
 * What the last quarter of the time holds, by week: whole mock exams spread over the weeks that have
 * room for one, what they show as missed after them, questions by the clock before them.
 */
export function mockWeeks(
  weeks: readonly Week[],
  mock: MockOutline | undefined,
  questions: number,
): { readonly tasks: readonly (readonly Task[])[]; readonly tooLong: MockOutline | undefined } {
  const length = mock ? Math.ceil(mock.minutes / slot) : Number.POSITIVE_INFINITY;
  const each = mock ? mock.minutes / mock.items : pace;
  const roomy = weeks.flatMap(({ late }, i) => (late >= length ? [i] : []));
  const sittings = new Set(spread(roomy, mostMocks));
  const tasks = weeks.map(({ late }, i): Task[] => {
    if (mock && sittings.has(i)) {
      const rest = Math.min(late - length, Math.ceil(length / 2));
      return [{ kind: 'mock', mock, minutes: mock.minutes }, ...misses(rest)];
    }
    if (roomy.some((one) => one < i)) return misses(Math.min(late, mostMisses));
    // Nobody is sent twice through the same questions in one set.
    const slots = Math.min(late, mostTimed, Math.floor((questions * each) / slot));
    const items = Math.floor((slots * slot) / each);
    return slots < leastTimed ? [] : [{ kind: 'timed', items, minutes: slots * slot }];
  });
  const cannot = weeks.some(({ late }) => late > 0) && roomy.length === 0;
  return { tasks, tooLong: cannot ? mock : undefined };
}

const misses = (slots: number): Task[] =>
  slots > 0 ? [{ kind: 'misses', minutes: slots * slot }] : [];

/** Some of the list, as evenly as can be; the first and the last are among them. */
function spread(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return list;
  return Array.from(
    { length: most },
    (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] ?? 0,
  );
}
