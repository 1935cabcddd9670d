import type { Pair } from '#core/exam/mixedUp.ts';

/** What the page tells of the course. */
export interface CourseFacts {
  /** The path below which the course is served, with a slash at its end. */
  readonly base: string;
  readonly edition: string;
  /** The mock exams that the course holds. */
  readonly exams: readonly { readonly id: string; readonly name: string; readonly pass: number }[];
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly objectives: readonly { readonly id: string; readonly text: string }[];
  }[];
  /** Terms that get mixed up. */
  readonly pairs: readonly Pair[];
}

export const roomUrl = ({ base }: CourseFacts, exam: string): string => `${base}exam/${exam}/`;
export const listUrl = ({ base }: CourseFacts): string => `${base}results/`;
export const sittingUrl = (course: CourseFacts, id: string): string =>
  `${listUrl(course)}?sitting=${encodeURIComponent(id)}`;
export const practiceUrl = ({ base }: CourseFacts, ids: readonly string[]): string =>
  `${base}practice/?questions=${ids.join(',')}`;
export const sectionUrl = ({ base }: CourseFacts, lesson: string, section: string): string =>
  `${base}lessons/${lesson}/#${section}`;
