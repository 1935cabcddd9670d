import { missing, type Answer } from './answer.ts';
import { grade, isMisspelt, type Verdict } from './grade.ts';
import type { Question } from './question.ts';

/** One learner at one question within a round of a set. */
export interface Attempt {
  readonly answer: Answer;
  /** Checks so far in this round. */
  readonly tries: number;
  /** `open`: being answered; `tried`: wrong, the key is still hidden; `done`: right or revealed. */
  readonly phase: 'open' | 'tried' | 'done';
  readonly verdict?: Verdict;
  readonly points?: string;
  /** Whether the first try of the round was right. */
  readonly firstRight?: boolean;
  /** The learner asked to see the answer. */
  readonly shown: boolean;
  /** How sure the learner was before the first try, where that is asked. */
  readonly sure?: number;
}

/** What is said to a learner who is asked how sure they are and did not say it. */
export const unsure = 'Choose how sure you are.';

export const fresh: Attempt = { answer: [], tries: 0, phase: 'open', shown: false };

const triesBeforeReveal = 2;

export type Checked =
  | { readonly ok: true; readonly attempt: Attempt }
  /** Nothing was counted; say the problem and put the learner back to the question. */
  | { readonly ok: false; readonly problem: string };

/** Checks the answer of an open attempt. The first wrong answer keeps the key hidden (QZ5). */
export function check(question: Question, attempt: Attempt): Checked {
  const gap = missing(question, attempt.answer);
  if (gap) return { ok: false, problem: gap };
  if (isMisspelt(question, attempt.answer)) {
    return { ok: false, problem: 'Check the spelling: one letter is not right.' };
  }
  const { verdict, points, of } = grade(question, attempt.answer);
  const tries = attempt.tries + 1;
  const done = verdict === 'right' || tries >= triesBeforeReveal;
  return {
    ok: true,
    attempt: {
      ...attempt,
      tries,
      verdict,
      phase: done ? 'done' : 'tried',
      firstRight: attempt.firstRight ?? verdict === 'right',
      ...(of > 1 && { points: `${points} of ${of}` }),
    },
  };
}

/** Opens a tried or done question again; the answer stays as it was. */
export const again = (attempt: Attempt): Attempt => ({ ...attempt, phase: 'open' });

/** The attempt that a stored answer was, to show it again. */
export const recalled = (last: {
  readonly options: Answer;
  readonly try: number;
  readonly right: boolean;
  readonly shown: boolean;
}): Attempt => ({
  answer: last.options,
  tries: last.try,
  phase: last.right || last.shown ? 'done' : 'tried',
  verdict: last.right ? 'right' : 'wrong',
  firstRight: last.right && last.try === 1,
  shown: last.shown,
});

/** Shows the key; it counts as a try that was not right. */
export const reveal = (attempt: Attempt): Attempt => ({
  ...attempt,
  tries: attempt.tries + 1,
  phase: 'done',
  shown: true,
  verdict: attempt.verdict ?? 'wrong',
});
