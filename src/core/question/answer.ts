import type { Question } from './question.ts';
import { numbersIn } from './number.ts';

/**
 * What a learner has entered, as it is stored. By type of question: the ids of the chosen options;
 * `true` or `false` and the id of the reason; `row=choice` for each matched row; the ids in the
 * chosen order; the typed text.
 */
export type Answer = readonly string[];

/** The first part of a true-false answer. */
export const saidOf = (answer: Answer): string | undefined =>
  answer.find((part) => part === 'true' || part === 'false');

/** The reason of a true-false answer. */
export const reasonOf = (answer: Answer): string | undefined =>
  answer.find((part) => part !== 'true' && part !== 'false');

/** The choice made for a row of a match question. */
export const choiceFor = (answer: Answer, row: string): string | undefined =>
  answer.find((part) => part.startsWith(`${row}=`))?.slice(row.length + 1);

/** How many options of a multiple question are right. */
export const rightCount = (question: Question): number =>
  question.type === 'multiple' ? question.options.filter((option) => option.correct).length : 1;

/** One sentence that says what is still missing, or undefined when the answer can be checked. */
export function missing(question: Question, answer: Answer): string | undefined {
  switch (question.type) {
    case 'single':
      return answer.length === 0 ? 'Choose an answer.' : undefined;
    case 'multiple': {
      const wanted = rightCount(question);
      if (answer.length === wanted) return undefined;
      return wanted === 1 ? 'Choose one answer.' : `Choose ${wanted} answers.`;
    }
    case 'true-false':
      if (!saidOf(answer)) return 'Choose true or false.';
      return reasonOf(answer) ? undefined : 'Now choose the reason.';
    case 'match': {
      const empty = question.rows.filter((row) => !choiceFor(answer, row.id)).length;
      if (empty === 0) return undefined;
      return empty === 1 ? 'One row is still empty.' : `${empty} rows are still empty.`;
    }
    case 'order':
      return undefined;
    case 'fill':
      return answer[0]?.trim() ? undefined : 'Type the missing words.';
    case 'number':
      if (!answer[0]?.trim()) return 'Type a number.';
      return numbersIn(answer[0]).length > 0
        ? undefined
        : 'This is not a number. Write it in digits, such as 12.5.';
  }
}
