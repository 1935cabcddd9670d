import fc from 'fast-check';
import type { PoolEntry } from '../../../src/core/question/entry.ts';
import type { Learner } from '../../../src/core/practice/select.ts';

let count = 0;
export const entry = (part: Partial<PoolEntry> = {}): PoolEntry => ({
  id: `family-tree/q${count++}`,
  lesson: 'language/family-tree',
  type: 'single',
  hash: 'h',
  objective: 'draw-the-tree',
  bloom: 'apply',
  difficulty: 2,
  exams: ['cqa'],
  ...part,
});

export const nobody: Learner = { questions: {}, sureButWrong: new Set() };

/** A bank of up to forty questions on five objectives of three lessons, some of them of a case. */
export const banks: fc.Arbitrary<PoolEntry[]> = fc
  .array(
    fc.record({
      lesson: fc.constantFrom('language/family-tree', 'language/words', 'audit/findings'),
      objective: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
      type: fc.constantFrom('single' as const, 'match' as const),
      difficulty: fc.integer({ min: 1, max: 4 }),
      exams: fc.subarray(['cqa', 'pmp']),
      inCase: fc.option(fc.constantFrom('case-a', 'case-b'), { nil: undefined }),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ inCase, ...part }, i) =>
      entry({ ...part, id: `q/${i}`, ...(inCase !== undefined && { case: inCase }) }),
    ),
  );

/** A learner who has seen some of a bank. */
export const learnerOf = (bank: readonly PoolEntry[]): fc.Arbitrary<Learner> =>
  fc
    .array(fc.constantFrom('unseen', 'missed', 'sure-but-wrong', 'held', 'right'), {
      minLength: bank.length,
      maxLength: bank.length,
    })
    .map((states) => ({
      questions: Object.fromEntries(
        bank.flatMap(({ id }, i) =>
          states[i] === 'unseen'
            ? []
            : [
                [
                  id,
                  {
                    missed: states[i] === 'missed' || states[i] === 'sure-but-wrong',
                    held: states[i] === 'held',
                  },
                ],
              ],
        ),
      ),
      sureButWrong: new Set(
        bank.filter((_, i) => states[i] === 'sure-but-wrong').map(({ id }) => id),
      ),
    }));
