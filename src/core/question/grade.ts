import { choiceFor, reasonOf, saidOf, type Answer } from './answer.ts';
import { numbersIn } from './number.ts';
import type { Question } from './question.ts';
import { folded, isSlip } from './spelling.ts';

export type Verdict = 'right' | 'part' | 'wrong';

export interface Grade {
  readonly verdict: Verdict;
  /** Points of `of`; multiple: +1 right, −1 wrong, not below 0. */
  readonly points: number;
  readonly of: number;
}

/** True when a typed answer is one letter away from an accepted one: no try is counted for it. */
export const isMisspelt = (question: Question, answer: Answer): boolean =>
  question.type === 'fill' &&
  !question.accepted.some((text) => folded(text) === folded(answer[0] ?? '')) &&
  question.accepted.some((text) => isSlip(answer[0] ?? '', text));

/** Grades a complete answer; the order of options in it does not matter. */
export function grade(question: Question, answer: Answer): Grade {
  switch (question.type) {
    case 'single':
      return whole(question.options.some((o) => o.correct && answer.includes(o.id)));
    case 'multiple': {
      const chosen = question.options.filter((o) => answer.includes(o.id));
      const right = chosen.filter((o) => o.correct).length;
      const of = question.options.filter((o) => o.correct).length;
      return share(Math.max(0, right - (chosen.length - right)), of);
    }
    case 'true-false': {
      const said = saidOf(answer) === String(question.answer);
      const reason = question.options.some((o) => o.correct && o.id === reasonOf(answer));
      return share(said ? 1 + Number(reason) : 0, 2);
    }
    case 'match': {
      const right = question.rows.filter((row) => choiceFor(answer, row.id) === row.choice);
      return share(right.length, question.rows.length);
    }
    case 'order': {
      const wanted = question.items.map((item) => item.id);
      const pairs = wanted.slice(1).map((id, i) => `${wanted[i]}${id}`);
      const given = answer.slice(1).map((id, i) => `${answer[i]}${id}`);
      return share(pairs.filter((pair) => given.includes(pair)).length, pairs.length);
    }
    case 'fill':
      return whole(question.accepted.some((text) => folded(text) === folded(answer[0] ?? '')));
    case 'number':
      return whole(numbersIn(answer[0] ?? '').some((n) => near(n, question)));
  }
}

/** A hair of room for binary fractions: 0.1 + 0.2 is meant as 0.3. */
const near = (n: number, { value, tolerance }: { value: number; tolerance: number }) =>
  Math.abs(n - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value));

const whole = (right: boolean): Grade => share(Number(right), 1);

function share(points: number, of: number): Grade {
  const verdict = points === of ? 'right' : points > 0 ? 'part' : 'wrong';
  return { verdict, points, of };
}
