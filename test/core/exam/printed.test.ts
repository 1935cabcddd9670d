import { describe, expect, it } from 'vitest';
import { answerOnPaper, lettered, rowsOf } from '#core/exam/printed.ts';
import { grade } from '#core/question/grade.ts';
import type { Question } from '#core/question/question.ts';
import { banks } from '../../content/course.ts';
import { questionsOf } from '../../../src/loaders/bank.ts';
import { fill, match, number, order } from '../question/sample.ts';

const questions = banks.flatMap(questionsOf).map(({ question }) => question);

/** What somebody enters on the screen who has written this on the answer sheet. */
function entered(question: Question, written: string): readonly string[] {
  const idOf = (letter: string) =>
    lettered(question).find((part) => part.letter === letter)?.id ?? letter;
  if (question.type === 'fill' || question.type === 'number') return [written];
  const parts = written.split(', ');
  if (question.type !== 'match') return parts.map(idOf);
  const rows = rowsOf(question);
  return parts.map((part) => {
    const [row = '', letter = ''] = part.split('\u00a0');
    return `${rows[Number(row) - 1]?.id}=${idOf(letter)}`;
  });
}

describe('The key of a printed paper', () => {
  it('is right for every question of the course', () => {
    const wrong = questions.filter(
      (question) => grade(question, entered(question, answerOnPaper(question))).verdict !== 'right',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('says what people write: letters, numbers with letters, words, numbers with their unit', () => {
    expect(answerOnPaper(fill)).toBe('confidence');
    expect(answerOnPaper(number)).toBe('12.5 %');
    expect(answerOnPaper(match)).toMatch(/^1\u00a0[ABC], 2\u00a0[ABC], 3\u00a0[ABC]$/);
  });
});

describe('A printed question', () => {
  it('gives each part a letter of its own', () => {
    for (const question of questions) {
      const letters = lettered(question).map(({ letter }) => letter);
      expect(letters.join('')).toBe('ABCDEFGHIJ'.slice(0, letters.length));
    }
  });

  it('never shows steps in their right order, and shows them the same in every print', () => {
    const orders = questions.filter(({ type }) => type === 'order');
    expect(orders.length).toBeGreaterThan(10);
    for (const question of orders) {
      expect(answerOnPaper(question)).not.toMatch(/^A, B, C(, D)?(, E)?$/);
      expect(lettered(question)).toEqual(lettered(structuredClone(question)));
    }
    expect(lettered(order)).toHaveLength(4);
  });
});
