import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { ModuleOutline } from '#core/progress/summary.ts';
import { questionsInText } from './questions.ts';
import { lessonUrl } from './urls.ts';

export type LessonEntry = CollectionEntry<'lessons'>;

export interface LessonPlace {
  /** module/lesson */
  readonly id: string;
  readonly entry: LessonEntry;
  /** The sheet code, such as QAM-102, from the order in `content/course.yaml`. */
  readonly code: string;
  readonly module: ModulePlace;
}

export interface ModulePlace {
  readonly slug: string;
  readonly number: number;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly LessonPlace[];
}

/** The course's own data. */
export async function course() {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/course.yaml holds no course.');
  return entry.data;
}

/** The modules that have lessons, in order, each with its lessons in order. */
export async function modules(): Promise<readonly ModulePlace[]> {
  const { code, modules: listed } = await course();
  const entries = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  const places = listed.map((module, index) => {
    const lessons: LessonPlace[] = [];
    const number = index + 1;
    const place: ModulePlace = {
      slug: module.slug,
      number,
      code: `${code}-${number}00`,
      title: module.title,
      summary: module.summary,
      lessons,
    };
    module.lessons.forEach((slug, at) => {
      const id = `${module.slug}/${slug}`;
      const entry = entries.get(id);
      if (!entry) {
        throw new Error(
          `content/course.yaml lists the lesson “${id}”, but content/lessons/${id}.mdx does not exist. Write it or take it off the list.`,
        );
      }
      const sheet = `${code}-${number}${String(at + 1).padStart(2, '0')}`;
      lessons.push({ id, entry, code: sheet, module: place });
    });
    return place;
  });
  return places.filter((module) => module.lessons.length > 0);
}

/** All lessons of the course in order. */
export const lessons = async (): Promise<readonly LessonPlace[]> =>
  (await modules()).flatMap((module) => module.lessons);

/** One lesson by its id; throws when there is none. */
export async function lessonById(id: string, askedBy: string): Promise<LessonPlace> {
  const found = (await lessons()).find((lesson) => lesson.id === id);
  if (found) return found;
  throw new Error(
    `${askedBy} names the lesson “${id}”, which content/course.yaml does not list. Correct the name or add the lesson.`,
  );
}

/** The course as far as a learner's progress needs it. */
export const outline = async (): Promise<readonly ModuleOutline[]> =>
  (await modules()).map(({ slug, title, lessons: places }) => ({
    slug,
    title,
    lessons: places.map(({ id, code, entry }) => ({
      id,
      code,
      title: entry.data.title,
      url: lessonUrl(id),
      checks: questionsInText(entry.body ?? ''),
    })),
  }));

/** A lesson as it is shown: its text as a component, and its headings. */
export const rendered = ({ entry }: LessonPlace) => render(entry);
