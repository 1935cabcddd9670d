import { calendarText, type CalendarEvent } from './calendar.ts';
import { dayAt, dayNumber, toMonday } from './calendarDay.ts';
import type { StudyPlan } from './plan.ts';
import { minutesOf, reasonsFor, taskText } from './planWords.ts';

export type CalendarFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

export interface PlanFile {
  readonly exam: { readonly id: string; readonly name: string };
  readonly day: string;
  readonly plan: StudyPlan;
  readonly today: string;
  readonly now: number;
}

/** A plan as a calendar file: each week that has tasks, and the exam itself. */
export function planCalendar({ exam, day, plan, today, now }: PlanFile): CalendarFile {
  if (dayNumber(day) === undefined || day <= today) {
    return {
      ok: false,
      problem:
        'The day of the exam is not ahead any more, so no calendar file was made. Give a new day.',
    };
  }
  const studied = plan.weeks.filter(({ tasks }) => tasks.length > 0);
  const weeks = studied.map((week): CalendarEvent => {
    const { from, to, tasks } = week;
    const lines = tasks.map((task) => `${task.minutes} min: ${taskText(task)}`);
    return {
      uid: `${exam.id}-${mondayOf(from)}@plumbline`,
      from,
      to: to === day ? dayAt((dayNumber(day) ?? 0) - 1) : to,
      summary: `Study for ${exam.name}: ${minutesOf(week)} min`,
      description: [...lines, '', ...reasonsFor(tasks)].join('\n'),
    };
  });
  const sitting = {
    uid: `${exam.id}-exam@plumbline`,
    from: day,
    to: day,
    summary: `${exam.name} exam`,
  };
  return { ok: true, text: calendarText([...weeks, sitting], now) };
}

/** A week is named after its Monday, also where the plan begins on a later day. */
const mondayOf = (day: string): string => {
  const n = dayNumber(day) ?? 0;
  return dayAt(n + toMonday(n) - 7);
};
