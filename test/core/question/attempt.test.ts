import { describe, expect, it } from 'vitest';
import { again, check, fresh, reveal, type Attempt } from '../../../src/core/question/attempt.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { fill, single } from './sample.ts';

const answered = (question: Question, attempt: Attempt, ...answer: string[]): Attempt => {
  const result = check(question, { ...attempt, answer });
  if (!result.ok) throw new Error(result.problem);
  return result.attempt;
};

describe('A learner at a question', () => {
  it('is told what is missing, and no try is counted', () => {
    expect(check(single, fresh)).toEqual({ ok: false, problem: 'Choose an answer.' });
  });

  it('is done when the first answer is right', () => {
    expect(answered(single, fresh, 'b')).toMatchObject({
      phase: 'done',
      firstRight: true,
      tries: 1,
    });
  });

  it('does not see the key after the first wrong answer', () => {
    expect(answered(single, fresh, 'a')).toMatchObject({ phase: 'tried', firstRight: false });
  });

  it('sees the key after the second wrong answer', () => {
    const second = answered(single, again(answered(single, fresh, 'a')), 'c');
    expect(second).toMatchObject({ phase: 'done', verdict: 'wrong', tries: 2 });
  });

  it('keeps the first try for the score when the second is right', () => {
    const second = answered(single, again(answered(single, fresh, 'a')), 'b');
    expect(second).toMatchObject({ phase: 'done', verdict: 'right', firstRight: false });
  });

  it('can ask to be shown the answer, which is not a right one', () => {
    const shown = reveal(answered(single, fresh, 'a'));
    expect(shown).toMatchObject({ phase: 'done', shown: true, verdict: 'wrong' });
  });

  it('loses no try over one wrong letter', () => {
    expect(check(fill, { ...fresh, answer: ['confidense'] })).toMatchObject({ ok: false });
    expect(check(fill, { ...fresh, answer: ['certainty'] })).toMatchObject({ ok: true });
  });
});
