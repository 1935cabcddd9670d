import type { ExamOperation } from './examOperation.ts';
import type { ReviewOperation } from './reviewOperation.ts';

/** How far each tab has counted: tab → number of its operations. */
export type VersionVector = Readonly<Record<string, number>>;

export interface Stamp {
  /** `<tab>-<counter in base 36>`, unique for ever; the tab is random for each page that is opened. */
  readonly id: string;
  /** Milliseconds since 1970, by the clock of the device. */
  readonly t: number;
}

/** One check of one question. */
export interface QuestionAnswered extends Stamp {
  readonly kind: 'question-answered';
  readonly question: string;
  /** The fingerprint of the question as it stood when it was answered. */
  readonly hash: string;
  /** What was chosen: option ids, for other types the answer written as text (see `answerOf`). */
  readonly options: readonly string[];
  readonly right: boolean;
  /** 1 for the first try within this round. */
  readonly try: number;
  /** The learner asked to see the answer. */
  readonly shown: boolean;
  /**
   * The set of questions it belongs to, and how many times that set was begun. A name that ends in
   * `:guess` is a guess before the text, which counts nowhere.
   */
  readonly set: string;
  readonly round: number;
  /** How many questions this round of the set asks. */
  readonly of: number;
  /** How sure the learner was, where that was asked: 1 low, 2 mid, 3 high. */
  readonly sure?: number;
  /** Milliseconds from seeing the question to the check, where they were taken. */
  readonly ms?: number;
}

/** A card of the sorter was moved, or (with `right`) judged by Check. */
export interface ActivityPlaced extends Stamp {
  readonly kind: 'activity-placed';
  readonly activity: string;
  /** The sorter on the page, and the round within it; the round's seed deals and shuffles the cards. */
  readonly sorter: string;
  readonly round: string;
  readonly level: 1 | 2 | 3;
  /** A bin, or `pool` for not sorted. */
  readonly bin: string;
  /** Present when the card was judged. */
  readonly right?: boolean;
  /** 1 for the first check of this card in this round. */
  readonly try?: number;
}

/** The learner marked a lesson without checks as read. */
export interface LessonCompleted extends Stamp {
  readonly kind: 'lesson-completed';
  readonly lesson: string;
}

/** Hides all operations that `through` covers, of one module (its slug) or of all. */
export interface Reset extends Stamp {
  readonly kind: 'reset';
  readonly scope: string;
  readonly through: VersionVector;
}

/** Takes a reset back, by its operation id. */
export interface ResetUndone extends Stamp {
  readonly kind: 'reset-undone';
  readonly reset: string;
}

/** Two terms that get mixed up were told apart in the contrast drill, or were not. */
export interface TermTold extends Stamp {
  readonly kind: 'term-told';
  /** Which statement was asked about, as `pair/statement`. */
  readonly item: string;
  /** The id of the term that it is about, and of the one that was chosen. */
  readonly term: string;
  readonly said: string;
}

export type Operation =
  | QuestionAnswered
  | ActivityPlaced
  | LessonCompleted
  | TermTold
  | ExamOperation
  | ReviewOperation
  | Reset
  | ResetUndone;

/** What a caller hands to `record`: an operation without id and time. */
export type Event = Operation extends infer O
  ? O extends Stamp
    ? Omit<O, keyof Stamp>
    : never
  : never;
