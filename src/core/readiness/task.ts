import type { LessonOutline } from '#core/progress/summary.ts';
import type { MockOutline } from './outline.ts';
import type { DomainStanding } from './readiness.ts';

/** Something to do in a week. */
export type Task =
  | {
      readonly kind: 'lesson';
      readonly lesson: LessonOutline;
      readonly minutes: number;
      /** It was begun in the week before. */
      readonly goesOn: boolean;
    }
  | { readonly kind: 'practice'; readonly standing: DomainStanding; readonly minutes: number }
  | { readonly kind: 'mock'; readonly mock: MockOutline; readonly minutes: number }
  /** Questions at the pace of the exam, before a whole mock exam or instead of it. */
  | { readonly kind: 'timed'; readonly items: number; readonly minutes: number }
  /** What mock exams and practice have left missed. */
  | { readonly kind: 'misses'; readonly minutes: number }
  | { readonly kind: 'review'; readonly minutes: number };
