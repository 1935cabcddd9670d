import { describe, expect, test } from 'vitest';
import { guessCause, type Around } from '../../../src/core/exam/cause.ts';
import { mixedUp } from '../../../src/core/exam/mixedUp.ts';
import type { Judged } from '../../../src/core/exam/score.ts';
import type { ChoiceQuestion } from '../../../src/core/question/question.ts';
import { number, single } from '../question/sample.ts';
import { judged, worked } from './sample.ts';

const minute = 60_000;
const around: Around = {
  opened: 10 * minute,
  used: 50 * minute,
  minutes: 60,
  median: minute,
  objective: 'plan-by-risk',
  pairs: [['verification', 'validation']],
};
const plain = { ...single, lesson: 'tools/sampling' };
const guess = (part: Partial<Judged> = {}, where: Partial<Around> = {}) =>
  guessCause(judged({ question: plain, ...part }), { ...around, ...where }).cause;
const typed = (text: string) => ({
  question: { ...number, lesson: 'tools/sampling' },
  work: worked({ answer: [text], history: [[text]] }),
});
const empty = { verdict: 'unanswered', work: worked() } as const;

describe('the guess why an item was missed', () => {
  test('is time when it was reached in the last minutes, answered or not', () => {
    expect(guess({}, { opened: 56 * minute })).toBe('time');
    expect(guess(empty, { opened: 56 * minute })).toBe('time');
  });

  test('is time when the time ran out and it stayed empty or was never opened', () => {
    expect(guess(empty, { used: 60 * minute })).toBe('time');
    expect(
      guess({ ...empty, work: worked({ seen: false }) }, { opened: undefined, used: 60 * minute }),
    ).toBe('time');
  });

  test('is knowledge when it was left empty with time to spare, or without a limit', () => {
    expect(guess(empty)).toBe('knowledge');
    expect(guess(empty, { minutes: 0, used: 1e9 })).toBe('knowledge');
  });

  test.each([
    ['a mistake that was foreseen', '87.5', 'arithmetic'],
    ['a value within a tenth', '13', 'arithmetic'],
    ['a slipped decimal point', '1.25', 'arithmetic'],
    ['a hundredth, as with percent', '0.125', 'arithmetic'],
    ['a value far off', '40', 'knowledge'],
    ['no number', 'many', 'knowledge'],
  ])('for a number: %s', (_, text, cause) => {
    expect(guess(typed(text))).toBe(cause);
  });

  test('is terms when the objective or the lesson is about words', () => {
    expect(guess({}, { objective: 'distinguish-pairs' })).toBe('terms');
    expect(guess({ question: { ...plain, lesson: 'language/words-that-cost-marks' } })).toBe(
      'terms',
    );
  });

  test('is a misreading when the answer came in under a third of the median time', () => {
    expect(guess({ work: worked({ answer: ['a'], ms: minute / 3 - 1 }) })).toBe('misread');
    expect(guess({ work: worked({ answer: ['a'], ms: minute / 3 }) })).toBe('knowledge');
  });

  test('is knowledge when nothing points elsewhere, and for what is no longer in the course', () => {
    expect(guess()).toBe('knowledge');
    expect(guess({ question: undefined })).toBe('knowledge');
  });
});

describe('two terms that were mixed up', () => {
  const asked: ChoiceQuestion = {
    ...plain,
    stem: 'Does the pump meet the needs of its user? What is this called?',
    options: [
      { id: 'a', text: 'Verification', correct: false, why: 'It asks for the requirements.' },
      { id: 'b', text: 'Validation', correct: true, why: 'It asks for the use.' },
      { id: 'c', text: 'Calibration', correct: false, why: 'It asks for the gauge.' },
    ],
  };

  test('are seen when one was chosen and the other is the key, in either direction', () => {
    expect(mixedUp(asked, ['a'], around.pairs)).toEqual(['verification', 'validation']);
    expect(mixedUp(asked, ['a'], [['validation', 'verification']])).toEqual([
      'verification',
      'validation',
    ]);
    expect(guess({ question: asked, work: worked({ answer: ['a'] }) })).toBe('terms');
  });

  test('are not seen when another option was chosen, or the right one', () => {
    expect(mixedUp(asked, ['c'], around.pairs)).toBeUndefined();
    expect(mixedUp(asked, ['b'], around.pairs)).toBeUndefined();
  });

  test('are not seen when the key names what was chosen as well', () => {
    const options = asked.options.map((one) =>
      one.id === 'b' ? { ...one, text: 'Validation, after verification' } : one,
    );
    expect(mixedUp({ ...asked, options }, ['a'], around.pairs)).toBeUndefined();
  });

  test('are words, not parts of words', () => {
    expect(mixedUp(asked, ['a'], [['verifi', 'validation']])).toBeUndefined();
  });

  test('are not seen in what has no options', () => {
    expect(mixedUp(number, ['12'], around.pairs)).toBeUndefined();
  });
});
