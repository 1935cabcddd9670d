import type { Answer } from './answer.ts';
import { numbersIn } from './number.ts';
import type { Question } from './question.ts';
import { folded } from './spelling.ts';

/** What to say to a typed answer that was foreseen as a mistake, or undefined. */
export function mistakeOf(question: Question, answer: Answer): string | undefined {
  const typed = answer[0] ?? '';
  if (question.type === 'fill') {
    return question.mistakes.find((mistake) => folded(mistake.text) === folded(typed))?.why;
  }
  if (question.type === 'number') {
    const numbers = numbersIn(typed);
    const room = question.tolerance || Math.abs(question.value) / 1000;
    return question.mistakes.find((m) => numbers.some((n) => Math.abs(n - m.value) <= room))?.why;
  }
  return undefined;
}

/** The right answer of a typed question as text, such as `12.5 %`. */
export function keyText(question: Question): string {
  if (question.type === 'fill') return question.accepted[0] ?? '';
  if (question.type !== 'number') return '';
  return question.unit ? `${question.value} ${question.unit}` : String(question.value);
}
