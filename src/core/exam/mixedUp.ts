import type { Answer } from '#core/question/answer.ts';
import type { Question } from '#core/question/question.ts';
import { folded } from '#core/question/spelling.ts';

/** The names of two terms that get mixed up. */
export type Pair = readonly [string, string];

/**
 * The two terms that a wrong choice took for one another: what was chosen, or its reason, names one;
 * the question or its key names the other. Undefined when no pair is seen.
 */
export function mixedUp(
  question: Question,
  answer: Answer,
  pairs: readonly Pair[],
): Pair | undefined {
  if (!('options' in question)) return undefined;
  const chosen = question.options.filter(({ id, correct }) => !correct && answer.includes(id));
  const key = question.options.filter(({ correct }) => correct).map(({ text }) => text);
  if (chosen.length === 0) return undefined;
  const taken = chosen.flatMap(({ text, why }) => [text, why]).join(' ');
  const asked = [question.stem, ...key].join(' ');
  return pairs
    .flatMap(([a, b]): Pair[] => [
      [a, b],
      [b, a],
    ])
    .find(
      ([said, meant]) => holds(taken, said) && holds(asked, meant) && !holds(key.join(' '), said),
    );
}

const holds = (text: string, term: string): boolean =>
  ` ${folded(text)} `.includes(` ${folded(term)} `);
