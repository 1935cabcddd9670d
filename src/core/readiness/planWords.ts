import type { PlannedWeek, StudyPlan } from './plan.ts';
import type { Task } from './task.ts';

/** What to do, in words without its minutes. */
export function taskText(task: Task): string {
  switch (task.kind) {
    case 'lesson':
      return `${task.goesOn ? 'Go on with' : 'Lesson'}: ${task.lesson.title}`;
    case 'practice':
      return `Practise: ${task.standing.domain.name}`;
    case 'mock':
      return `Sit a whole paper by the clock: ${task.mock.name}`;
    case 'timed':
      return `${task.items} mixed questions by the clock`;
    case 'misses':
      return 'Go through what was missed';
    case 'review':
      return 'Review due cards';
  }
}

/** Why the tasks of a week stand there, in a sentence for each kind. */
export function reasonsFor(tasks: readonly Task[]): readonly string[] {
  const has = (kind: Task['kind']) => tasks.some((task) => task.kind === kind);
  return [
    ...(has('lesson') ? ['Lessons come first, in the order of the course.'] : []),
    ...(has('practice') ? ['Practice goes by weight and gap.'] : []),
    ...(has('timed') ? ['Sets by the clock show the pace.'] : []),
    ...(has('mock') ? ['The last quarter of the time is kept for whole papers.'] : []),
    ...(has('misses') ? ['A paper helps most by what it shows as missed.'] : []),
    ...(has('review') ? ['Reviews keep what you know.'] : []),
  ];
}

/** “29 %”. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The minutes that a week's tasks take. */
export const minutesOf = ({ tasks }: Pick<PlannedWeek, 'tasks'>): number =>
  tasks.reduce((sum, { minutes }) => sum + minutes, 0);

/** Weeks with the same tasks, one after another, taken together. */
export function merged(
  weeks: StudyPlan['weeks'],
): readonly (PlannedWeek & { readonly count: number })[] {
  const rows: (PlannedWeek & { readonly count: number })[] = [];
  const said = ({ tasks }: PlannedWeek) =>
    tasks.map((task) => `${task.minutes} ${taskText(task)}`).join('\n');
  for (const week of weeks) {
    const last = rows.at(-1);
    if (last && said(last) === said(week)) {
      rows[rows.length - 1] = { ...last, to: week.to, count: last.count + 1 };
    } else rows.push({ ...week, count: 1 });
  }
  return rows;
}
