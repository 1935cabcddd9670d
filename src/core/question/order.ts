import { random, shuffle } from '#core/random.ts';
import type { Question } from './question.ts';

/**
 * The parts of a question in the order in which a learner sees them in a round: the same for the
 * same question and round, on every device. An order question never starts solved.
 */
export function shown<T extends { readonly id: string }>(
  question: Question,
  parts: readonly T[],
  round: number,
): T[] {
  const next = random(`${question.id}:${round}`);
  let result = shuffle(parts, next);
  const solved = () => result.every((part, i) => part === parts[i]);
  while (question.type === 'order' && parts.length > 1 && solved()) result = shuffle(parts, next);
  return result;
}
