export type ChoiceId = 'a' | 'b' | 'c' | 'd';
export type Worth = 'good' | 'fair' | 'poor';

export interface Choice {
  readonly id: ChoiceId;
  readonly text: string;
  /** The next scene, or an end. */
  readonly to: string;
  readonly worth: Worth;
  readonly consequence: string;
  readonly why: string;
  /** The documents behind it, as they are printed. */
  readonly source: string;
  readonly marks?: Readonly<Record<string, number>>;
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
}

export interface End {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'good' | 'mixed' | 'poor';
  readonly text: string;
  readonly learned: readonly string[];
  /** Lessons to read again, with their addresses. */
  readonly read: readonly { readonly title: string; readonly url: string }[];
}

export interface RubricLine {
  readonly id: string;
  readonly name: string;
  readonly full: number;
  readonly means: string;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** The lesson that shows it, as module/lesson. */
  readonly lesson: string;
  readonly intro: string;
  readonly start: string;
  readonly scenes: readonly Scene[];
  readonly ends: readonly End[];
  readonly rubric?: readonly RubricLine[];
  /** A fingerprint of all that decides a path. */
  readonly hash: string;
}
