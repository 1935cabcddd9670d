import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldAttempt } from '#core/exam/attempt.ts';
import { score } from '#core/exam/score.ts';
import type { Question } from '#core/question/question.ts';
import { match, multiple, trueFalse } from '../question/sample.ts';
import { among, blueprint, domain, right, samples, singles, sitting } from './marking.ts';
import { begun, recorded } from './sitting.ts';

const anyAnswer = fc.oneof(
  fc.subarray(['a', 'b', 'c', 'd']),
  fc.constantFrom(...Object.values(right)),
  fc.array(fc.string(), { maxLength: 2 }),
);
const anyAnswers = fc.array(anyAnswer, { minLength: 7, maxLength: 7 });

test('a paper with every key is all marks, and an empty one none', () => {
  const all = blueprint();
  const full = score(
    sitting(
      samples,
      samples.map(({ type }) => right[type] ?? []),
    ),
    all,
    among(samples),
  );
  expect(full).toMatchObject({ share: 100, passed: true, marks: 7, of: 7 });
  const empty = score(sitting(samples, []), all, among(samples));
  expect(empty).toMatchObject({ share: 0, passed: false, marks: 0, of: 7 });
  expect(empty.items.every(({ verdict }) => verdict === 'unanswered')).toBe(true);
});

test('fractions of marks add up to the whole marks of a domain', () => {
  const questions = singles(14);
  const conducting = blueprint({ domains: [domain('d0', { marks: 36 })] });
  const attempt = sitting(
    questions,
    questions.map(() => ['b']),
  );
  const items = attempt.items.map((item) => ({ ...item, domain: 'd0' }));
  const found = score({ ...attempt, items }, conducting, among(questions));
  expect(found).toMatchObject({ marks: 36, of: 36 });
});

test('the order in which options stand does not matter', () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer(), fc.boolean(), (answers, turn, partial) => {
      const turned = samples.map((question): Question => {
        if (!('options' in question)) return question;
        const at = Math.abs(turn) % question.options.length;
        const options = [...question.options.slice(at), ...question.options.slice(0, at)];
        return { ...question, options: options.toReversed() } as Question;
      });
      const judge = (questions: readonly Question[]) => {
        const { items, ...rest } = score(
          sitting(samples, answers),
          blueprint({ partial }),
          among(questions),
        );
        return { ...rest, items: items.map(({ verdict, marks, of }) => ({ verdict, marks, of })) };
      };
      expect(judge(turned)).toEqual(judge(samples));
    }),
  );
});

test('marks lie between none and all, and domains add up to the whole', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), fc.nat(6), (answers, partial, gone) => {
      const domains = [domain('d0', { marks: 20, minimum: 5 }), domain('d1', { marks: 9 })];
      const held = samples.filter((_, i) => i !== gone);
      const result = score(sitting(samples, answers), blueprint({ partial, domains }), among(held));
      expect(result.share).toBeGreaterThanOrEqual(0);
      expect(result.share).toBeLessThanOrEqual(100 + 1e-9);
      for (const key of ['marks', 'of'] as const) {
        const sum = result.domains.reduce((total, one) => total + one[key], 0);
        expect(sum).toBeCloseTo(result[key]);
      }
      expect(result.items.every(({ marks, of }) => marks >= 0 && marks <= of)).toBe(true);
    }),
  );
});

describe('A question', () => {
  it('that was not answered counts as wrong', () => {
    const four = singles(4);
    const result = score(sitting(four, [['b'], [], ['a'], []]), blueprint(), among(four));
    expect(result.items.map(({ verdict }) => verdict)).toEqual([
      'right',
      'unanswered',
      'wrong',
      'unanswered',
    ]);
    expect(result.share).toBe(25);
  });

  it('that was removed from the course counts neither way', () => {
    const four = singles(4);
    const attempt = sitting(four, [['b'], ['b'], ['a'], ['a']]);
    expect(score(attempt, blueprint(), among(four)).share).toBe(50);
    const without = (at: number) =>
      score(attempt, blueprint(), among(four.filter((_, i) => i !== at)));
    expect(without(0)).toMatchObject({ marks: 1, of: 3, passed: false });
    expect(without(3)).toMatchObject({ marks: 2, of: 3, passed: true });
    expect(without(3).items[3]).toMatchObject({ verdict: 'gone', changed: 'no', of: 0 });
  });

  it('that is partly right gives a part of its marks only where the blueprint says so', () => {
    const questions = [multiple, match, trueFalse];
    const attempt = sitting(questions, [['a'], ['a=confidence', 'b=objectives'], ['false', 'b']]);
    const whole = score(attempt, blueprint(), among(questions));
    expect(whole.items.map(({ verdict }) => verdict)).toEqual(['part', 'part', 'part']);
    expect(whole.marks).toBe(0);
    const parts = score(attempt, blueprint({ partial: true }), among(questions));
    expect(parts.items.map(({ marks }) => marks)).toEqual([1 / 2, 1 / 3, 1 / 2]);
  });

  it.each([
    ['right to wrong', [['b'], ['a']], 'right-to-wrong'],
    ['right to nothing', [['b'], []], 'right-to-wrong'],
    ['wrong to right', [['a'], ['c'], ['b']], 'wrong-to-right'],
    ['nothing to right', [[], ['b']], 'no'],
    ['wrong to wrong', [['a'], ['c']], 'no'],
    ['right to wrong and back', [['b'], ['a'], ['b']], 'no'],
    ['nowhere', [['a']], 'no'],
  ])('whose answer went from %s is told so', (_, values, changed) => {
    const [one] = singles(1);
    if (!one) throw new Error('There is no question.');
    const steps = values.map((value) => ({
      item: 0,
      does: 'answer' as const,
      value,
      after: 1,
      drift: 0,
    }));
    const attempt = foldAttempt(begun(1, { items: [one.id] }), recorded(steps));
    expect(score(attempt, blueprint(), among([one])).items[0]?.changed).toBe(changed);
  });
});
