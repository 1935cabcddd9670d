import type { Filter } from '#core/practice/wish.ts';
import { counted } from '#islands/shared/words.ts';

/** What the course offers to build a set by. */
export interface Offer {
  /** All questions of the course. */
  readonly count: number;
  readonly modules: readonly {
    readonly slug: string;
    readonly title: string;
    readonly lessons: readonly OfferedLesson[];
  }[];
  readonly exams: readonly { readonly id: string; readonly name: string }[];
  readonly levels: readonly number[];
}

export interface OfferedLesson {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly url: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

/** Each filter as its field is called, and what no choice in it is called. */
export const filterNames: Readonly<
  Record<Filter, { readonly name: string; readonly any: string }>
> = {
  module: { name: 'Module', any: 'All modules' },
  objective: { name: 'Lesson or objective', any: 'All lessons' },
  exam: { name: 'Exam', any: 'With or without an exam' },
  type: { name: 'Type of question', any: 'All types' },
  difficulty: { name: 'Difficulty', any: 'All levels' },
  state: { name: 'State', any: 'Seen or not' },
};

/** “3 questions”, “1 question”. */
export const questions = (count: number): string => counted(count, 'question', 'questions');
