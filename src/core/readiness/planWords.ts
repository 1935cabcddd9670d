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
      return 'Review the cards that are due';
  }
}

/** Why it stands in the plan; empty where the task says it. */
export function reasonText(task: Task): string {
  switch (task.kind) {
    case 'lesson':
      return task.goesOn ? '' : 'the next one in the order of the course';
    case 'practice': {
      const { share, held, questions } = task.standing;
      return `${percent(share)} of the weight, ${held} of ${questions} questions held`;
    }
    case 'mock':
      return 'the last quarter of the time is kept for whole papers';
    case 'timed':
      return 'to get used to the pace of the clock';
    case 'misses':
      return 'a paper helps most by what it shows as missed';
    case 'review':
      return 'so that what you know stays';
  }
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
