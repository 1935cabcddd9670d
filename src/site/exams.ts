import { getCollection, type CollectionEntry } from 'astro:content';
import type { Question } from '#core/question/question.ts';
import { lessonById, lessons, type LessonPlace } from './course.ts';
import { cite } from './sources.ts';
import { url } from './urls.ts';

export type ExamData = CollectionEntry<'exams'>['data'];

/** All exams, by name. */
export async function exams(): Promise<readonly ExamData[]> {
  const all = (await getCollection('exams')).map(({ data }) => data);
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The address of an exam's page. */
export const examUrl = (id: string): string => url(`exams/${id}/`);

/** What each fact of an exam is called, and the facts that hold for it in this order. */
export const factNames = {
  items: 'Items',
  time: 'Time',
  pass: 'To pass',
  prerequisites: 'Prerequisites',
  outline: 'Outline',
  book: 'Books',
  change: 'Changes',
} as const;

/** How sure a fact is, in the words of the page. */
export const sureness = {
  high: 'several sources agree',
  medium: 'one good source',
  unknown: 'not settled: ask the body',
} as const;

/** The facts of an exam with their documents as they are printed. */
export const factsOf = (exam: ExamData) =>
  Promise.all(
    exam.facts.map(async ({ sources, ...fact }) => ({
      ...fact,
      name: factNames[fact.what],
      sure: sureness[fact.confidence],
      cited: await Promise.all(
        sources.map(async (source) => ({
          id: source.source,
          text: await cite(source, `content/exams/${exam.id}.yaml`),
        })),
      ),
    })),
  );

export interface Served {
  readonly place: LessonPlace;
  /** The questions of the lesson that serve the exam. */
  readonly questions: readonly Question[];
}

/** The lessons that have questions for an exam, in order; `most` are those that serve it most. */
export async function servedBy(exam: ExamData) {
  const bank = (await getCollection('questions'))
    .map(({ data }) => data)
    .filter(({ exams: ids }) => ids.includes(exam.id))
    .map(({ question }) => question);
  const most = new Set(
    (
      await Promise.all(exam.lessons.map((id) => lessonById(id, `content/exams/${exam.id}.yaml`)))
    ).map(({ id }) => id),
  );
  const served = (await lessons()).map((place) => ({
    place,
    questions: bank.filter(({ lesson }) => lesson === place.id),
  }));
  return {
    count: bank.length,
    most: served.filter(({ place }) => most.has(place.id)),
    also: served.filter(({ place, questions }) => !most.has(place.id) && questions.length > 0),
  };
}
