import type { DomainPlaces } from '#core/exam/domainPlaces.ts';
import type { Stamp } from './operation.ts';

/** A paper was drawn and its clock started; its id names the attempt from then on. */
export interface ExamBegun extends Stamp {
  readonly kind: 'exam-begun';
  /** The blueprint. */
  readonly exam: string;
  readonly seed: string;
  /** Ids of the questions in the order of the paper. */
  readonly items: readonly string[];
  /** The domain that each counts for, as places in the paper, which is shorter by far. */
  readonly domains: DomainPlaces;
  /** Time allowed; 0 is no limit. */
  readonly minutes: number;
  readonly strict: boolean;
  /** The reference pane may be used. */
  readonly open: boolean;
  /** Breaks that may be taken, off the clock. */
  readonly breaks: number;
}

/**
 * Work on one item. `see`: it was opened. `answer`: the answer as a whole. `flag`: `['on']` or none.
 * `strike`: ids of all options struck out. `note`: its text. `mark`: marked ranges of the stem as
 * `from-to`. `sure`: 1 to 3. `look`: milliseconds spent in the reference pane.
 */
export interface ExamWorked extends Stamp {
  readonly kind: 'exam-worked';
  readonly attempt: string;
  /** Its place in the paper, from 0. */
  readonly item: number;
  readonly does: 'see' | 'answer' | 'flag' | 'strike' | 'note' | 'mark' | 'sure' | 'look';
  /** Absent where it would be empty, which is most often. */
  readonly value?: readonly string[];
  /** Milliseconds of working time used so far: the order of work, whatever the clock says. */
  readonly used: number;
}

/** The clock of an attempt was stopped, started, extended or ended. */
export interface ExamTimed extends Stamp {
  readonly kind: 'exam-timed';
  readonly attempt: string;
  readonly does: 'pause' | 'resume' | 'extend' | 'hand-in' | 'time-out' | 'discard';
  readonly used: number;
  /** Minutes added by `extend`. */
  readonly minutes?: number;
  /** At the end: marks reached and possible. */
  readonly marks?: number;
  readonly of?: number;
  readonly passed?: boolean;
  /** At the end: places of the items that were answered, and of those that were right. */
  readonly tried?: readonly number[];
  readonly right?: readonly number[];
}

/** The learner said why an item was missed. */
export interface ExamJudged extends Stamp {
  readonly kind: 'exam-judged';
  readonly attempt: string;
  readonly item: number;
  readonly cause: 'knowledge' | 'terms' | 'misread' | 'arithmetic' | 'time' | 'other';
}

/** An exam on a day, for which the learner studies; no day takes it back. */
export interface ExamPlanned extends Stamp {
  readonly kind: 'exam-planned';
  /** An exam of `content/exams`. */
  readonly exam: string;
  /** Such as `2027-03-14`, or empty. */
  readonly day: string;
  /** Minutes a week that the learner wants to give. */
  readonly minutes: number;
}

export type ExamOperation = ExamBegun | ExamWorked | ExamTimed | ExamJudged | ExamPlanned;
