import { choiceFor, reasonOf, saidOf, type Answer } from '#core/question/answer.ts';
import { keyText } from '#core/question/feedback.ts';
import type { Question } from '#core/question/question.ts';

const between = ' | ';

/** An answer in words, for a table; empty when there is none. */
export function answerWords(question: Question, answer: Answer): string {
  const textsOf = (
    ids: readonly string[],
    parts: readonly { readonly id: string; readonly text: string }[],
  ) => ids.flatMap((id) => parts.find((part) => part.id === id)?.text ?? []);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return textsOf(answer, question.options).join(between);
    case 'true-false': {
      const [said, reason] = [saidOf(answer), reasonOf(answer)];
      const word = said === undefined ? [] : [said === 'true' ? 'True' : 'False'];
      return [...word, ...textsOf(reason ? [reason] : [], question.options)].join(between);
    }
    case 'match':
      return question.rows
        .flatMap(({ id, text }) => {
          const [choice] = textsOf([choiceFor(answer, id) ?? ''], question.choices);
          return choice === undefined ? [] : [`${text}: ${choice}`];
        })
        .join(between);
    case 'order':
      return textsOf(answer, question.items).join(between);
    default:
      return answer[0] ?? '';
  }
}

/** The right answer in words. */
export function keyWords(question: Question): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return answerWords(question, correctIn(question.options));
    case 'true-false':
      return answerWords(question, [`${question.answer}`, ...correctIn(question.options)]);
    case 'match':
      return answerWords(
        question,
        question.rows.map(({ id, choice }) => `${id}=${choice}`),
      );
    case 'order':
      return answerWords(
        question,
        question.items.map(({ id }) => id),
      );
    default:
      return keyText(question);
  }
}

const correctIn = (options: readonly { readonly id: string; readonly correct: boolean }[]) =>
  options.filter(({ correct }) => correct).map(({ id }) => id);
