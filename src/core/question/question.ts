/** The letter that an author gives an option. It is never reused, because stored answers name it. */
export type OptionId = 'a' | 'b' | 'c' | 'd' | 'e';

export interface Option {
  readonly id: OptionId;
  readonly text: string;
  readonly correct: boolean;
  /** Why this option is right or wrong, shown after an answer. */
  readonly why: string;
}

/** Where a statement comes from: an id of `content/sources.yaml` and the place in that document. */
export interface Citation {
  readonly source: string;
  readonly at?: string;
}

interface Common {
  readonly id: string;
  readonly lesson: string;
  /** The heading of the lesson that teaches the answer, as an anchor. */
  readonly section: string;
  readonly stem: string;
  /** Text that the question refers to; several questions may share one case. */
  readonly case?: { readonly id: string; readonly text: string };
  /** A fingerprint of all that decides the answer; it changes when an author edits the question. */
  readonly hash: string;
}

export interface ChoiceQuestion extends Common {
  readonly type: 'single' | 'multiple';
  readonly options: readonly Option[];
}

export interface TrueFalseQuestion extends Common {
  readonly type: 'true-false';
  readonly answer: boolean;
  /** What to say to somebody who chose the wrong one of true and false. */
  readonly why: string;
  /** The reasons to choose from, once true or false is chosen. */
  readonly options: readonly Option[];
}

export interface MatchQuestion extends Common {
  readonly type: 'match';
  readonly rows: readonly {
    readonly id: OptionId;
    readonly text: string;
    readonly choice: string;
    readonly why: string;
  }[];
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

export interface OrderQuestion extends Common {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly { readonly id: OptionId; readonly text: string; readonly why: string }[];
}

export interface FillQuestion extends Common {
  readonly type: 'fill';
  /** The sentence around the gap. */
  readonly before: string;
  readonly after: string;
  /** Accepted answers; the first one is shown as the answer. */
  readonly accepted: readonly string[];
  readonly why: string;
  /** Foreseen wrong answers with what to say to each. */
  readonly mistakes: readonly { readonly text: string; readonly why: string }[];
}

export interface NumberQuestion extends Common {
  readonly type: 'number';
  readonly unit: string;
  readonly value: number;
  /** Answers from value − tolerance to value + tolerance are right. */
  readonly tolerance: number;
  /** The worked calculation. */
  readonly why: string;
  readonly mistakes: readonly { readonly value: number; readonly why: string }[];
}

export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | MatchQuestion
  | OrderQuestion
  | FillQuestion
  | NumberQuestion;
