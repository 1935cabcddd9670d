import { dayAt, dayNumber } from './calendarDay.ts';

export const minutesAllowed = { least: 15, most: 3000 } as const;
const years = 5;

/** The last day for which a plan is made. */
export const lastDay = (today: string): string => {
  const year = String(Number(today.slice(0, 4)) + years);
  const day = year + today.slice(4);
  // There is no 29 February in most years.
  return dayNumber(day) === undefined ? `${year}-02-28` : day;
};

/** The first day for which a plan is made: tomorrow. */
export const firstDay = (today: string): string => dayAt((dayNumber(today) ?? 0) + 1);

/** What is wrong with a day and the minutes a week, in a sentence for each; empty when all is well. */
export interface PlanProblems {
  readonly day?: string;
  readonly minutes?: string;
}

/** The minutes that a text gives, or undefined when it is no number of minutes a week that fits. */
export function minutesIn(text: string): number | undefined {
  const minutes = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return minutes >= minutesAllowed.least && minutes <= minutesAllowed.most ? minutes : undefined;
}

/** Checks what a learner has entered for a plan. */
export function planProblems(day: string, minutes: string, today: string): PlanProblems {
  const wrongDay = dayProblem(day, today);
  return {
    ...(wrongDay && { day: wrongDay }),
    ...(minutesIn(minutes) === undefined && {
      minutes: 'Give whole minutes a week, from 15 to 3,000, such as 120.',
    }),
  };
}

function dayProblem(day: string, today: string): string | undefined {
  // Browsers let a year have six digits.
  if (/^\d{5,}-\d\d-\d\d$/.test(day)) return tooFar;
  if (dayNumber(day) === undefined) return 'Give the day of the exam: day, month and year.';
  if (day < today) return 'This day is past. Give a day from tomorrow on.';
  if (day === today) return 'This is today, and no time is left to plan. Give a later day.';
  return day > lastDay(today) ? tooFar : undefined;
}

const tooFar = 'This day is more than five years away. Give an earlier one.';
