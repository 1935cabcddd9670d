import type { Progress } from '#core/progress/progress.ts';
import type { DomainOutline, ExamOutline, MockOutline } from './outline.ts';

/** Questions, counted. */
export interface Count {
  readonly questions: number;
  /** Tried at least once. */
  readonly tried: number;
  /** Right at the first try on two different days. */
  readonly held: number;
  /** Not right at the latest try. */
  readonly missed: number;
}

export interface DomainStanding extends Count {
  readonly domain: DomainOutline;
  /** Its weight among the domains that the course covers, 0 to 1. */
  readonly share: number;
  /** What is missing until all of it is held, 0 to 1. */
  readonly gap: number;
}

/** The latest mock exam that was sat to its end. */
export interface LatestMock {
  readonly mock: MockOutline;
  readonly t: number;
  readonly marks: number;
  readonly of: number;
  readonly passed: boolean;
}

/** How a learner stands before an exam: counts, no forecast. */
export interface Readiness extends Count {
  readonly outline: ExamOutline;
  readonly domains: readonly DomainStanding[];
  readonly latest: LatestMock | undefined;
}

/** How a learner stands before an exam, as a whole and by domain. */
export function readinessOf(outline: ExamOutline, progress: Progress): Readiness {
  const weights = outline.domains.reduce((sum, { weight }) => sum + weight, 0);
  const domains = outline.domains.map((domain) => {
    const count = countOf(domain.questions, progress);
    const gap = count.questions > 0 ? 1 - count.held / count.questions : 0;
    return { ...count, domain, share: domain.weight / weights, gap };
  });
  const whole = countOf(
    outline.domains.flatMap(({ questions }) => questions),
    progress,
  );
  return { ...whole, outline, domains, latest: latestOf(outline.mocks, progress) };
}

function countOf(questions: readonly string[], progress: Progress): Count {
  const known = questions.flatMap((id) =>
    Object.hasOwn(progress.questions, id) ? (progress.questions[id] ?? []) : [],
  );
  return {
    questions: questions.length,
    tried: known.length,
    held: known.filter(({ held }) => held).length,
    missed: known.filter(({ missed }) => missed).length,
  };
}

function latestOf(mocks: readonly MockOutline[], { sittings }: Progress): LatestMock | undefined {
  return Object.values(sittings)
    .flatMap(({ exam, ended }): LatestMock[] => {
      const mock = mocks.find(({ id }) => id === exam);
      if (!mock || !ended || ended.how === 'discard') return [];
      const { t, marks, of, passed } = ended;
      return [{ mock, t, marks, of, passed }];
    })
    .reduce<LatestMock | undefined>(
      (last, one) => (last && last.t > one.t ? last : one),
      undefined,
    );
}
