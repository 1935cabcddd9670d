import { keyText, mistakeOf } from '#core/question/feedback.ts';
import type { Answer } from '#core/question/answer.ts';
import { grade } from '#core/question/grade.ts';
import type { Question } from '#core/question/question.ts';

/** What stands below an item beside the reasons of its options: the key of what was typed, and why. */
export function reasonFor(question: Question, answer: Answer): string {
  switch (question.type) {
    case 'true-false':
      return answer.includes(String(question.answer)) ? '' : question.why;
    case 'fill':
    case 'number': {
      const right = answer.length > 0 && grade(question, answer).verdict === 'right';
      const mistake = right ? undefined : mistakeOf(question, answer);
      const parts = [mistake, right ? undefined : `The answer is ${keyText(question)}.`];
      return [...parts, question.why].filter(Boolean).join(' ');
    }
    default:
      return '';
  }
}
