import type { Pair } from '#core/exam/mixedUp.ts';

/** What the page tells of the course. */
export interface Course {
  /** The path below which the course is served, with a slash at its end. */
  readonly base: string;
  readonly edition: string;
  /** The mock exams that the course holds. */
  readonly exams: readonly { readonly id: string; readonly name: string; readonly pass: number }[];
}

/** What a result needs of the course besides; it is fetched with the first. */
export interface CourseFacts {
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly objectives: readonly { readonly id: string; readonly text: string }[];
  }[];
  /** Terms that get mixed up. */
  readonly pairs: readonly Pair[];
}

/** All of it. */
export interface WholeCourse extends Course, CourseFacts {}

export const roomUrl = ({ base }: Course, exam: string): string => `${base}exam/${exam}/`;
export const listUrl = ({ base }: Course): string => `${base}results/`;
export const sittingUrl = (course: Course, id: string): string =>
  `${listUrl(course)}?sitting=${encodeURIComponent(id)}`;
export const practiceUrl = ({ base }: Course, ids: readonly string[]): string =>
  `${base}practice/?questions=${ids.join(',')}`;
export const sectionUrl = ({ base }: Course, lesson: string, section: string): string =>
  `${base}lessons/${lesson}/#${section}`;
