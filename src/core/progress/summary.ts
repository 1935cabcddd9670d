import type { Progress } from './progress.ts';

/** A lesson with the ids of the checks in its text. */
export interface LessonOutline {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly url: string;
  readonly checks: readonly string[];
}

export interface ModuleOutline {
  readonly slug: string;
  readonly title: string;
  readonly lessons: readonly LessonOutline[];
}

export interface LessonSummary {
  readonly lesson: LessonOutline;
  readonly tried: number;
  readonly held: number;
  readonly missed: number;
  /** Every check was tried once, or the lesson was marked as read. */
  readonly completed: boolean;
}

/** How one lesson stands. */
export function summaryOf(lesson: LessonOutline, progress: Progress): LessonSummary {
  const known = lesson.checks.flatMap((id) => progress.questions[id] ?? []);
  return {
    lesson,
    tried: known.length,
    held: known.filter(({ held }) => held).length,
    missed: known.filter(({ missed }) => missed).length,
    completed:
      Object.hasOwn(progress.lessons, lesson.id) ||
      (lesson.checks.length > 0 && known.length === lesson.checks.length),
  };
}

export interface ModuleSummary {
  readonly module: ModuleOutline;
  readonly lessons: readonly LessonSummary[];
  readonly completed: number;
  readonly checks: number;
  readonly held: number;
  /** The time of the latest answer. */
  readonly last: number | undefined;
}

/** How one module stands. */
export function summaryOfModule(module: ModuleOutline, progress: Progress): ModuleSummary {
  const lessons = module.lessons.map((lesson) => summaryOf(lesson, progress));
  const times = module.lessons
    .flatMap(({ checks }) => checks)
    .flatMap((id) => progress.questions[id]?.last.t ?? []);
  return {
    module,
    lessons,
    completed: lessons.filter(({ completed }) => completed).length,
    checks: module.lessons.reduce((sum, { checks }) => sum + checks.length, 0),
    held: lessons.reduce((sum, { held }) => sum + held, 0),
    last: times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : undefined,
  };
}
