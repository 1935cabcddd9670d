import {
  nothing,
  type Progress,
  type QuestionProgress,
} from '../../../src/core/progress/progress.ts';
import type { LessonOutline } from '../../../src/core/progress/summary.ts';
import type { StudyPlan } from '../../../src/core/readiness/plan.ts';
import type { DomainOutline, ExamOutline } from '../../../src/core/readiness/outline.ts';

export const lesson = (id: string, ...checks: string[]): LessonOutline => ({
  id,
  code: 'X',
  title: `Lesson ${id}`,
  url: `/${id}/`,
  checks,
});

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}/q${i}`);

/** A domain with one lesson, `module/<id>`, and questions `<id>/q0`, `<id>/q1` … */
export const domain = (id: string, weight: number, questions: number): DomainOutline => ({
  id,
  name: `Domain ${id}`,
  weight,
  questions: numbered(id, questions),
  lessons: [`module/${id}`],
});

export const mock = { id: 'x-like', name: 'X-like mock', items: 60, minutes: 90, pass: 75 };

export const examOf = (
  domains: readonly DomainOutline[],
  part: Partial<ExamOutline> = {},
): ExamOutline => ({
  id: 'x',
  name: 'Exam X',
  by: 'outline',
  domains,
  lessons: domains.flatMap(({ lessons }) => lessons.map((id) => ({ id, minutes: 30 }))),
  mocks: [mock],
  ...part,
});

/** The lessons of an exam, none of them done. */
export const lessonsOf = (exam: ExamOutline) =>
  exam.lessons.map(({ id, minutes }) => ({ lesson: lesson(id), minutes }));

export const tasksOf = ({ weeks }: StudyPlan) => weeks.flatMap(({ tasks }) => tasks);

const state = (part: Partial<QuestionProgress>): QuestionProgress => ({
  tries: 1,
  daysRight: [],
  held: false,
  missed: false,
  last: { t: 1, options: [], right: true, try: 1, shown: false, set: 's', round: 1, hash: 'h' },
  ...part,
});

/** A learner who has tried, holds and misses so many of a domain's questions, from the first on. */
export const known = (
  id: string,
  { tried, held = 0, missed = 0 }: { tried: number; held?: number; missed?: number },
): Progress['questions'] =>
  Object.fromEntries(
    numbered(id, tried).map((name, i) => [
      name,
      state({ held: i < held, missed: i >= tried - missed }),
    ]),
  );

export const learner = (
  questions: readonly Progress['questions'][],
  part: Partial<Progress> = {},
): Progress => ({ ...nothing, questions: Object.assign({}, ...questions), ...part });

export const sat = (marks: number, t: number, passed: boolean, exam = mock.id) => ({
  exam,
  seed: 's',
  t: t - 1,
  items: 60,
  ended: { how: 'hand-in' as const, t, marks, of: 60, passed },
});
