import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibration,
  certaintyMarks,
  marks,
  sureButWrong,
} from '../../../src/core/practice/calibration.ts';
import { certaintyFolding } from '../../../src/core/practice/certaintyFolding.ts';
import { guessedOrRead } from '../../../src/core/practice/guessed.ts';
import { fold } from '../../../src/core/progress/fold.ts';
import { answered, dayOf } from '../progress/operations.ts';

const answers = fc.array(
  fc
    .record({
      right: fc.boolean(),
      try: fc.integer({ min: 1, max: 2 }),
      sure: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    })
    .map(({ sure, ...rest }) => answered({ ...rest, ...(sure !== undefined && { sure }) })),
  { maxLength: 30 },
);

describe('Calibration', () => {
  it('counts each first try that said how sure the learner was, once', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const asked = list.filter((one) => one.try === 1 && [1, 2, 3].includes(one.sure ?? 0));
        const levels = calibration(list);
        expect(levels.map(({ sure }) => sure)).toEqual([1, 2, 3]);
        expect(levels.reduce((sum, { of }) => sum + of, 0)).toBe(asked.length);
        for (const { right, of, share } of levels) {
          expect(right).toBeLessThanOrEqual(of);
          expect(share).toBe(of === 0 ? undefined : Math.round((100 * right) / of));
        }
      }),
    );
  });

  it('gives one, two, three for right and nothing, minus two, minus six for wrong', () => {
    const each = ([1, 2, 3] as const).flatMap((sure) =>
      [true, false].map((right) => certaintyMarks([answered({ sure, right })]).reached),
    );
    expect(each).toEqual([1, 0, 2, -2, 3, -6]);
  });

  it('pays best to say low below two thirds, high from four fifths on', () => {
    const expected = (p: number) =>
      ([1, 2, 3] as const).map((sure) => p * marks[sure].right + (1 - p) * marks[sure].wrong);
    const best = (p: number) => expected(p).indexOf(Math.max(...expected(p))) + 1;
    expect([0.3, 0.65, 0.68, 0.79, 0.81, 1].map(best)).toEqual([1, 1, 2, 2, 3, 3]);
  });
});

describe('What is kept of certainty', () => {
  const { begin, extend, accepts } = certaintyFolding;

  it('is the same, however many answers come at once', () => {
    fc.assert(
      fc.property(answers, answers, (early, late) => {
        const atOnce = extend(begin(), [...early, ...late]);
        expect(extend(extend(begin(), early), late)).toEqual(atOnce);
        expect(atOnce.levels).toEqual(calibration([...early, ...late]));
        expect(new Set(atOnce.wrong)).toEqual(sureButWrong([...early, ...late]));
        expect(accepts(JSON.parse(JSON.stringify(atOnce)))).toBe(true);
      }),
    );
  });

  it.each([null, [], {}, { levels: [], wrong: [] }, { ...begin(), wrong: [1] }])(
    'is folded anew instead of %j',
    (spoilt) => {
      expect(accepts(spoilt)).toBe(false);
    },
  );
});

describe('A question that was wrong in certainty', () => {
  const wrong = answered({ question: 'x', sure: 3, right: false });
  it('is remembered until its first try is right', () => {
    expect(sureButWrong([wrong])).toEqual(new Set(['x']));
    const second = answered({ question: 'x', try: 2 });
    expect(sureButWrong([wrong, second])).toEqual(new Set(['x']));
    expect(sureButWrong([wrong, second, answered({ question: 'x' })])).toEqual(new Set());
  });
  it('is no such thing at middle certainty', () => {
    expect(sureButWrong([answered({ sure: 2, right: false })])).toEqual(new Set());
  });
});

describe('A guess before the text', () => {
  const guess = answered({ question: 'a', right: false, set: 'language/x:guess', of: 1 });
  it('counts neither as a try nor as missed nor as a set', () => {
    const { questions, sets, begun, guesses } = fold([guess], dayOf);
    expect({ questions, sets, begun }).toEqual({ questions: {}, sets: [], begun: {} });
    expect(guesses).toEqual({ a: false });
  });
  it('stays the first one when somebody guesses again', () => {
    const again = answered({ question: 'a', right: true, set: 'language/x:guess' });
    expect(fold([guess, again], dayOf).guesses).toEqual({ a: false });
  });
  it('is compared with what was only read, in the same lesson', () => {
    const set = 'language/x:one';
    const checks = [
      answered({ question: 'a', set, right: true }),
      answered({ question: 'b', set, right: false }),
      answered({ question: 'c', set: 'language/y:one' }),
      answered({ question: 'a', set, round: 2, right: false }),
      answered({ question: 'b', set: 'practice/seed' }),
    ];
    expect(guessedOrRead(fold([guess, ...checks], dayOf))).toEqual({
      guessed: { right: 1, of: 1 },
      read: { right: 0, of: 1 },
    });
  });
});
