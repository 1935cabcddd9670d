import type { Blueprint } from '#core/exam/blueprint.ts';
import type { PoolEntry } from '#core/question/entry.ts';

/** A part of an exam, with the questions of the course that belong to it. */
export interface DomainOutline {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly questions: readonly string[];
  /** Lessons that teach it more than any other domain. */
  readonly lessons: readonly string[];
}

export interface MockOutline {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  readonly minutes: number;
  /** Share of the marks that passes, in percent. */
  readonly pass: number;
}

/** An exam as far as readiness and the study plan need it: `/data/outlines/<exam>.json`. */
export interface ExamOutline {
  readonly id: string;
  readonly name: string;
  /**
   * Where the weights come from: the outline of the exam as its mock exam has it, or, without one,
   * the number of questions that each module of the course has for it.
   */
  readonly by: 'outline' | 'module';
  readonly domains: readonly DomainOutline[];
  /** The lessons that serve it most, in the order of the course, with their minutes. */
  readonly lessons: readonly { readonly id: string; readonly minutes: number }[];
  readonly mocks: readonly MockOutline[];
}

export interface OutlineSource {
  readonly id: string;
  readonly name: string;
  readonly lessons: ExamOutline['lessons'];
  readonly modules: readonly { readonly slug: string; readonly title: string }[];
  readonly pool: readonly PoolEntry[];
  /** The mock exams that resemble it; the first gives the domains. */
  readonly blueprints: readonly Blueprint[];
}

/** An exam's domains with their questions and lessons. */
export function outlineOf(source: OutlineSource): ExamOutline {
  const { id, name, lessons, blueprints } = source;
  const [first] = blueprints;
  const parts = first ? first.domains : byModule(source);
  const counts = parts.map(({ pool }) => countBy(pool.map(({ lesson }) => lesson)));
  const domains = parts.map((part, i) => ({
    id: part.id,
    name: part.name,
    weight: part.weight,
    questions: part.pool.map((item) => item.id),
    lessons: lessons.map((lesson) => lesson.id).filter((lesson) => homeOf(lesson, counts) === i),
  }));
  const mocks = blueprints.map(({ id: mock, name: title, items, minutes, pass }) => ({
    id: mock,
    name: title,
    items,
    minutes,
    pass,
  }));
  return { id, name, by: first ? 'outline' : 'module', domains, lessons, mocks };
}

function byModule({ id, modules, pool }: OutlineSource) {
  const own = pool.filter(({ exams }) => exams.includes(id));
  return modules
    .map(({ slug, title }) => ({
      id: slug,
      name: title,
      pool: own.filter(({ lesson }) => lesson.startsWith(`${slug}/`)),
    }))
    .filter((part) => part.pool.length > 0)
    .map((part) => ({ ...part, weight: part.pool.length }));
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The place of the domain that has most questions of a lesson; -1 where there are none. */
function homeOf(lesson: string, counts: readonly ReadonlyMap<string, number>[]): number {
  const each = counts.map((count) => count.get(lesson) ?? 0);
  const most = Math.max(0, ...each);
  return most > 0 ? each.indexOf(most) : -1;
}
