import type { Progress } from '#core/progress/progress.ts';
import {
  summaryOf,
  type LessonOutline,
  type LessonSummary,
  type ModuleOutline,
} from '#core/progress/summary.ts';
import type { ExamOutline, MockOutline } from './outline.ts';
import { readinessOf, type DomainStanding, type LatestMock, type Readiness } from './readiness.ts';

/** The one thing to do next, with what decided it. */
export type NextStep =
  | { readonly kind: 'due'; readonly count: number }
  | {
      readonly kind: 'missed';
      readonly lesson: LessonOutline;
      readonly count: number;
      /** When the latest of them was missed. */
      readonly since: number;
    }
  | {
      readonly kind: 'domain';
      readonly standing: DomainStanding;
      /** `behind`: fewer of it are held than elsewhere. `untried`: no lesson of the exam is left. */
      readonly why: 'behind' | 'untried';
    }
  | { readonly kind: 'lesson'; readonly lesson: LessonOutline; readonly begun: boolean }
  | {
      readonly kind: 'mock';
      readonly mock: MockOutline;
      readonly latest: LatestMock | undefined;
      readonly readiness: Readiness;
    }
  | { readonly kind: 'done' };

/** A domain is behind when its share held lies this far below that of the whole exam. */
const behind = 0.2;
/** The share of questions tried from which a mock exam tells more than further practice. */
const mostOf = 0.7;

/**
 * Due cards come before missed checks, these before a domain that lags, that before the next lesson,
 * and that before a mock exam (DB3). Without an exam there are no domains and no mock exams, and the
 * lessons are all of the course.
 */
export function nextStep(
  modules: readonly ModuleOutline[],
  progress: Progress,
  due = 0,
  exam?: ExamOutline,
): NextStep {
  if (due > 0) return { kind: 'due', count: due };
  const lessons = modules.flatMap((module) => module.lessons);
  const missed = firstMissed(lessons, progress, exam);
  if (missed) return missed;
  const summaries = lessons.map((lesson) => summaryOf(lesson, progress));
  if (!exam) return firstOpen(summaries) ?? { kind: 'done' };
  const readiness = readinessOf(exam, progress);
  const lagging = heaviest(
    readiness.domains.filter((one) => one.tried > 0 && isBehind(one, readiness)),
  );
  if (lagging) return { kind: 'domain', standing: lagging, why: 'behind' };
  const own = new Set(exam.lessons.map(({ id }) => id));
  return firstOpen(summaries.filter(({ lesson }) => own.has(lesson.id))) ?? afterLessons(readiness);
}

function firstMissed(
  lessons: readonly LessonOutline[],
  { questions }: Progress,
  exam: ExamOutline | undefined,
): NextStep | undefined {
  const asked = exam?.domains.flatMap((domain) => domain.questions);
  for (const lesson of lessons) {
    const slug = lesson.id.split('/')[1];
    // A question is named after its lesson.
    const ids = asked?.filter((id) => id.split('/')[0] === slug) ?? lesson.checks;
    const times = ids
      .flatMap((id) => questions[id] ?? [])
      .filter((question) => question.missed)
      .map(({ last }) => last.t);
    if (times.length > 0) {
      return { kind: 'missed', lesson, count: times.length, since: Math.max(...times) };
    }
  }
  return undefined;
}

function firstOpen(summaries: readonly LessonSummary[]): NextStep | undefined {
  const open = summaries.find(({ completed }) => !completed);
  return open && { kind: 'lesson', lesson: open.lesson, begun: open.tried > 0 };
}

const isBehind = ({ gap }: DomainStanding, { held, questions }: Readiness): boolean =>
  1 - gap <= held / questions - behind;

/** The domain with the largest weight × gap. */
const heaviest = (among: readonly DomainStanding[]): DomainStanding | undefined =>
  among.toSorted((a, b) => b.share * b.gap - a.share * a.gap)[0];

function afterLessons(readiness: Readiness): NextStep {
  const { tried, questions, latest } = readiness;
  const [mock] = readiness.outline.mocks;
  if (mock && tried >= mostOf * questions) {
    return latest?.passed ? { kind: 'done' } : { kind: 'mock', mock, latest, readiness };
  }
  const untried = heaviest(readiness.domains.filter((one) => one.tried < one.questions));
  return untried ? { kind: 'domain', standing: untried, why: 'untried' } : { kind: 'done' };
}
