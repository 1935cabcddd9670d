export interface TaskOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly why: string;
}

export interface Ask {
  readonly stem: string;
  readonly options: readonly TaskOption[];
}

/** Predict, try, explain: one task of a simulation. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly predict: Ask;
  /** What to set, to press and to watch. */
  readonly try: string;
  readonly explain: Ask;
}

/** What an island needs to know of its simulation beside its rules. */
export interface Simulation {
  /** The name of its file, which is also its name in the learner's record. */
  readonly id: string;
  readonly title: string;
  /** The module that a reset of it belongs to, with its lesson: module/lesson. */
  readonly lesson: string;
  readonly intro: string;
  readonly tasks: readonly Task[];
  readonly hash: string;
}

/** The figures of a simulation as a table, for reading and for export. */
export interface Figures {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The option that is right. */
export const keyOf = (ask: Ask): TaskOption | undefined => ask.options.find((one) => one.correct);
