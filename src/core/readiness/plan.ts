import type { LessonOutline } from '#core/progress/summary.ts';
import type { MockOutline } from './outline.ts';
import { mockWeeks } from './mockWeeks.ts';
import type { DomainStanding, Readiness } from './readiness.ts';
import { practiceWeeks } from './practiceWeeks.ts';
import { share } from './share.ts';
import type { Task } from './task.ts';
import { slot, weeksUntil } from './weeks.ts';

export interface PlannedWeek {
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly Task[];
}

export interface StudyPlan {
  readonly weeks: readonly PlannedWeek[];
  /** Minutes that the learner gives until the exam, and those that something is planned for. */
  readonly given: number;
  readonly planned: number;
  /** Lessons for which the time does not reach. */
  readonly leftOut: readonly LessonOutline[];
  /** A mock exam takes longer than any week of the last quarter has room for. */
  readonly tooLong: MockOutline | undefined;
}

export interface PlanInput {
  readonly today: string;
  /** The day of the exam. */
  readonly day: string;
  /** Minutes a week. */
  readonly minutes: number;
  readonly readiness: Readiness;
  /** The lessons of the exam that are not done, in the order of the course. */
  readonly lessons: readonly { readonly lesson: LessonOutline; readonly minutes: number }[];
}

/** Two tries on two days, with reading the reasons. */
const minutesToHold = 3;

interface Job {
  readonly lesson: LessonOutline;
  readonly slots: number;
  /** The place of its domain, -1 without one. */
  readonly domain: number;
}

/**
 * A plan from today to the day of the exam. The hours of the first three quarters are shared among
 * the domains by weight × gap; within them lessons come first, in the order of the course, then
 * practice. Each week has its reviews, and mock exams lie in the last quarter.
 */
export function studyPlan({ today, day, minutes, readiness, lessons }: PlanInput): StudyPlan {
  const weeks = weeksUntil(today, day, minutes);
  const early = weeks.reduce((sum, week) => sum + week.early, 0);
  const { domains } = readiness;
  const jobs = lessons.map(({ lesson, minutes: length }): Job => ({
    lesson,
    slots: Math.max(1, Math.ceil(length / slot)),
    domain: domains.findIndex(({ domain }) => domain.lessons.includes(lesson.id)),
  }));
  const chosen = fitting(jobs, domains, early);
  const practice = shareOut(chosen, domains, early);
  const filled = fill(weeks, chosen);
  const practised = practiceWeeks(filled.rooms, practice, domains);
  const mocks = mockWeeks(weeks, readiness.outline.mocks[0], readiness.questions);
  const planned = weeks.map(({ from, to, review }, i): PlannedWeek => {
    const reviews: readonly Task[] = review > 0 ? [{ kind: 'review', minutes: review * slot }] : [];
    const parts = [filled.tasks[i], practised[i], mocks.tasks[i], reviews];
    return { from, to, tasks: parts.flatMap((tasks) => tasks ?? []) };
  });
  return {
    weeks: planned,
    given: weeks.reduce((sum, week) => sum + week.review + week.early + week.late, 0) * slot,
    planned: planned.flatMap(({ tasks }) => tasks).reduce((sum, task) => sum + task.minutes, 0),
    leftOut: jobs.filter((job) => !chosen.includes(job)).map(({ lesson }) => lesson),
    tooLong: mocks.tooLong,
  };
}

const sum = (jobs: readonly Job[]) => jobs.reduce((all, { slots }) => all + slots, 0);
const of = (domain: number, jobs: readonly Job[]) => jobs.filter((job) => job.domain === domain);
const weightOf = ({ share: weight, gap }: DomainStanding) => weight * gap;

/** What each domain gets of the slots by weight × gap, in parts of slots. */
function targets(domains: readonly DomainStanding[], slots: number): readonly number[] {
  const all = domains.reduce((total, one) => total + weightOf(one), 0);
  return domains.map((one) => (all > 0 ? (slots * weightOf(one)) / all : 0));
}

/** All lessons where there is time; otherwise of each domain the first that its share has room for. */
function fitting(
  jobs: readonly Job[],
  domains: readonly DomainStanding[],
  slots: number,
): readonly Job[] {
  if (sum(jobs) <= slots) return jobs;
  const room = new Map(targets(domains, slots).entries());
  return jobs.filter((job) => {
    const left = room.get(job.domain) ?? 0;
    const fits = job.slots <= left;
    // What follows in a domain builds on what does not fit.
    room.set(job.domain, fits ? left - job.slots : 0);
    return fits;
  });
}

/** Slots of practice by domain: what its lessons leave of its share, as far as it has questions. */
function shareOut(
  jobs: readonly Job[],
  domains: readonly DomainStanding[],
  early: number,
): readonly number[] {
  const need = domains.map(({ questions, held }) =>
    Math.ceil(((questions - held) * minutesToHold) / slot),
  );
  const slots = early - sum(jobs);
  const rest = targets(domains, early).map((target, i) => Math.max(0, target - sum(of(i, jobs))));
  const first = share(
    slots,
    domains.map((_, i) => ({ weight: rest[i] ?? 0, most: need[i] ?? 0 })),
  );
  const used = first.reduce((total, one) => total + one, 0);
  const second = share(
    slots - used,
    domains.map((one, i) => ({ weight: weightOf(one), most: (need[i] ?? 0) - (first[i] ?? 0) })),
  );
  return first.map((one, i) => one + (second[i] ?? 0));
}

/** Puts lessons in their order into the weeks, and tells what room each week has left. */
function fill(weeks: readonly { readonly early: number }[], jobs: readonly Job[]) {
  const open = jobs.map((job) => ({ ...job, left: job.slots }));
  const rooms: number[] = [];
  const tasks = weeks.map(({ early }) => {
    const own: Task[] = [];
    let room = early;
    for (const job of open) {
      const now = Math.min(job.left, room);
      if (now === 0) continue;
      const goesOn = job.left < job.slots;
      own.push({ kind: 'lesson', lesson: job.lesson, minutes: now * slot, goesOn });
      job.left -= now;
      room -= now;
    }
    rooms.push(room);
    return own;
  });
  return { tasks, rooms };
}
