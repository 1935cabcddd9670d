import { keyText } from './feedback.ts';
import type { Question } from './question.ts';

/** One line of a key: what is right or wrong, and why. */
export interface KeyLine {
  /** The option's id, where the line is an option. */
  readonly id?: string;
  readonly text: string;
  readonly right: boolean;
  readonly why: string;
}

/** The key of a question as lines, in the order of its parts. */
export function keyLines(question: Question): KeyLine[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ id, text, correct, why }) => ({
        id,
        text,
        right: correct,
        why,
      }));
    case 'true-false':
      return [
        { text: question.answer ? 'True' : 'False', right: true, why: question.why },
        ...question.options.map(({ id, text, correct, why }) => ({
          id,
          text,
          right: correct,
          why,
        })),
      ];
    case 'match':
      return question.rows.map((row) => {
        const choice = question.choices.find((one) => one.id === row.choice);
        return { text: `${row.text}: ${choice?.text}`, right: true, why: row.why };
      });
    case 'order':
      return question.items.map((item, i) => ({
        text: `${i + 1}. ${item.text}`,
        right: true,
        why: item.why,
      }));
    case 'fill':
    case 'number':
      return [{ text: keyText(question), right: true, why: question.why }];
  }
}
