import { keyText } from '#core/question/feedback.ts';
import { shown } from '#core/question/order.ts';
import type { Question } from '#core/question/question.ts';

/** What has a letter on a printed paper: an option, a choice to be matched, a step to be ordered. */
export interface Lettered {
  readonly letter: string;
  readonly id: string;
  readonly text: string;
}

/** The order on paper; another round would shuffle anew. */
const round = 1;

/** What the answer names by letters, in the order of the paper; nothing for a typed answer. */
export function lettered(question: Question): readonly Lettered[] {
  const parts: readonly { readonly id: string; readonly text: string }[] =
    'options' in question
      ? question.options
      : question.type === 'match'
        ? question.choices
        : question.type === 'order'
          ? question.items
          : [];
  return shown(question, parts, round).map(({ id, text }, i) => ({
    letter: 'ABCDEFGHIJ'.charAt(i),
    id,
    text,
  }));
}

/** The rows of a match question in the order of the paper. */
export const rowsOf = (question: Extract<Question, { type: 'match' }>) =>
  shown(question, question.rows, round);

/** The right answer as somebody writes it on the answer sheet, such as `B`, `1 C, 2 A` or `12.5 %`. */
export function answerOnPaper(question: Question): string {
  const parts = lettered(question);
  const letterOf = (id: string) => parts.find((part) => part.id === id)?.letter ?? '';
  const right = () =>
    'options' in question
      ? parts.filter(({ id }) => question.options.some((one) => one.id === id && one.correct))
      : [];
  switch (question.type) {
    case 'single':
    case 'multiple':
      return right()
        .map(({ letter }) => letter)
        .join(', ');
    case 'true-false':
      return [question.answer ? 'true' : 'false', ...right().map(({ letter }) => letter)].join(
        ', ',
      );
    case 'match':
      return rowsOf(question)
        .map(({ choice }, i) => `${i + 1}\u00a0${letterOf(choice)}`)
        .join(', ');
    case 'order':
      return question.items.map(({ id }) => letterOf(id)).join(', ');
    case 'fill':
    case 'number':
      return keyText(question);
  }
}
