/** The latest answer to a question. */
export interface LastAnswer {
  readonly t: number;
  readonly options: readonly string[];
  readonly right: boolean;
  readonly try: number;
  readonly shown: boolean;
  readonly set: string;
  readonly round: number;
  readonly hash: string;
}

export interface QuestionProgress {
  readonly tries: number;
  /** Days on which the first try of a round was right. */
  readonly daysRight: readonly string[];
  /** Right at the first try on two different days. */
  readonly held: boolean;
  /** The latest answer was not right, or had to be shown. */
  readonly missed: boolean;
  readonly last: LastAnswer;
}

/** How the cards of a sorter's current round lie, and how they were judged. */
export interface SorterRound {
  readonly round: string;
  readonly level: 1 | 2 | 3;
  readonly placements: Readonly<Record<string, string>>;
  readonly checked: Readonly<Record<string, { bin: string; right: boolean; try: number }>>;
}

/** A set of questions of which each was tried. */
export interface FinishedSet {
  readonly set: string;
  readonly round: number;
  readonly t: number;
  /** Questions that were right at the first try. */
  readonly right: number;
  readonly of: number;
}

/** What is known of a sitting of a mock exam without its work, which only the exam room folds. */
export interface Sitting {
  readonly exam: string;
  readonly seed: string;
  readonly t: number;
  readonly items: number;
  /** The questions of the paper in its order, until it has ended. */
  readonly questions?: readonly string[];
  readonly ended?: {
    readonly how: 'hand-in' | 'time-out' | 'discard';
    readonly t: number;
    readonly marks: number;
    readonly of: number;
    readonly passed: boolean;
  };
}

/** A day for which the learner studies. */
export interface Plan {
  readonly exam: string;
  readonly day: string;
  readonly minutes: number;
}

/** All that is known of one learner, folded from the operations. */
export interface Progress {
  readonly questions: Readonly<Record<string, QuestionProgress>>;
  readonly rounds: Readonly<Record<string, SorterRound>>;
  /** Lessons that were marked as read, with the time. */
  readonly lessons: Readonly<Record<string, number>>;
  /** In the order in which they were finished. */
  readonly sets: readonly FinishedSet[];
  /** First tries of sets: `set#round` → question → right. */
  readonly begun: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** Sittings of mock exams by attempt. */
  readonly sittings: Readonly<Record<string, Sitting>>;
  /** Exams that the learner has set a day for. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** How often a term was taken for each of its pair: `pair/term>said` → times. */
  readonly told: Readonly<Record<string, number>>;
  /** Questions that were guessed before the text, and whether the first guess was right. */
  readonly guesses: Readonly<Record<string, boolean>>;
}

export const nothing: Progress = {
  questions: {},
  rounds: {},
  lessons: {},
  sets: [],
  begun: {},
  sittings: {},
  plans: {},
  told: {},
  guesses: {},
};
