import { missing, type Answer } from '#core/question/answer.ts';
import { grade } from '#core/question/grade.ts';
import type { Question } from '#core/question/question.ts';
import type { Work } from './attempt.ts';
import type { Judged } from './score.ts';

type Given = Pick<Work, 'history' | 'answer'>;

/**
 * The answers that somebody settled on, in order, out of everything that was entered on the way: a
 * choice that is not complete yet and a number that is still being typed are none. Putting steps in
 * order passes through many orders, so of those only the last counts.
 */
export function settled(question: Question, history: readonly Answer[]): readonly Answer[] {
  const whole = history.filter((answer) => answer.length > 0 && !missing(question, answer));
  if (question.type === 'order') return whole.slice(-1);
  const typed = question.type === 'fill' || question.type === 'number';
  const steps = typed ? whole.filter((_, i) => !isOnTheWay(whole, i)) : whole;
  return steps.filter((answer, i) => !isSame(answer, steps[i - 1]));
}

function isOnTheWay(typed: readonly Answer[], i: number): boolean {
  const [before, now = '', after] = [typed[i - 1]?.[0], typed[i]?.[0], typed[i + 1]?.[0]];
  if (after === undefined) return false;
  return after.startsWith(now) || (before !== undefined && before.startsWith(now));
}

const isSame = (a: Answer, b: Answer | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((part) => b.includes(part));

/** True when an answer was settled on and another one, or none, in its place. */
export function isChanged(question: Question, { history, answer }: Given): boolean {
  const steps = settled(question, history);
  return steps.length > 1 || (steps.length === 1 && answer.length === 0);
}

/** Whether changing the answer cost or gained the item: the first that was settled on and the last. */
export function changeOf(question: Question, { history, answer }: Given): Judged['changed'] {
  const first = settled(question, history)[0];
  if (!first) return 'no';
  const [before, after] = [first, answer].map(
    (given) => given.length > 0 && grade(question, given).verdict === 'right',
  );
  if (before === after) return 'no';
  return before ? 'right-to-wrong' : 'wrong-to-right';
}

/** The items of a paper whose answer was changed, by what came of it. */
export interface Changes {
  readonly lost: readonly number[];
  readonly gained: readonly number[];
  /** Changed, and right or wrong as before. */
  readonly even: readonly number[];
}

export function changesIn(items: readonly Judged[]): Changes {
  const among = (fits: (one: Judged) => boolean) => items.filter(fits).map(({ item }) => item);
  return {
    lost: among(({ changed }) => changed === 'right-to-wrong'),
    gained: among(({ changed }) => changed === 'wrong-to-right'),
    even: among(
      ({ changed, question, work }) =>
        changed === 'no' && question !== undefined && isChanged(question, work),
    ),
  };
}
