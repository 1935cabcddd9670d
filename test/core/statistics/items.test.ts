import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExamTimed } from '../../../src/core/progress/examOperation.ts';
import type { Operation } from '../../../src/core/progress/operation.ts';
import {
  discrimination,
  fewestLearners,
  itemStatistics,
  median,
} from '../../../src/core/statistics/items.ts';
import { learnersOf } from '../../../src/core/statistics/learners.ts';
import { wordsOf, wrongParts } from '../../../src/core/statistics/tries.ts';
import { answered, operations } from '../progress/operations.ts';
import { match, multiple, order, single, trueFalse } from '../question/sample.ts';

const course = new Map([single, multiple, trueFalse, match].map((one) => [one.id, one]));
const questionOf = (id: string) => course.get(id);
const of = (...learners: readonly (readonly Operation[])[]) => itemStatistics(learners, questionOf);
const tried = (options: readonly string[], right: boolean, more = {}) =>
  answered({ question: single.id, options, right, ...more });

describe('A question', () => {
  it('counts first tries only, each round anew', () => {
    const [item] = of([
      tried(['a'], false),
      tried(['b'], true, { try: 2 }),
      tried(['b'], true, { round: 2 }),
    ]);
    expect(item).toMatchObject({ answers: 2, learners: 1, facility: 0.5 });
  });

  it('names the wrong option that was chosen most, and the time in the middle', () => {
    const [item] = of(
      [tried(['a'], false, { ms: 9000 }), tried(['c'], false, { round: 2, ms: 1000 })],
      [tried(['c'], false), tried(['b'], true, { round: 2, ms: 3000 })],
    );
    expect(item?.wrong).toEqual({ part: 'c', times: 2, of: 3 });
    expect(item?.ms).toBe(3000);
  });

  it('that was only shown was not right, and no option was chosen', () => {
    const [item] = of([tried(['a'], false, { shown: true })]);
    expect(item).toMatchObject({ answers: 1, facility: 0, wrong: undefined });
  });

  it('that left the course keeps its numbers', () => {
    const [item] = of([answered({ question: 'gone/one' })]);
    expect(item).toMatchObject({ id: 'gone/one', question: undefined, answers: 1, facility: 1 });
  });
});

describe('An exam', () => {
  const sat = (does: ExamTimed['does']): readonly Operation[] => [
    {
      ...{ id: 'x-0', t: 1, kind: 'exam-begun', exam: 'e', seed: 's', minutes: 9, breaks: 0 },
      items: [single.id, multiple.id, trueFalse.id, 'gone/one'],
      ...{ domains: ['d', 'd', 'd', 'd'], strict: true, open: false },
    } as Operation,
    ...(
      [
        [0, 'see', [], 0],
        [0, 'answer', ['b'], 4000],
        [1, 'see', [], 6000],
        [3, 'see', [], 7000],
      ] as const
    ).map(([item, what, value, used], i): Operation => ({
      ...{ id: `x-${i + 1}`, t: 2 + i, kind: 'exam-worked', attempt: 'x-0' },
      ...{ item, does: what, value, used },
    })),
    { id: 'x-9', t: 9, kind: 'exam-timed', attempt: 'x-0', does, used: 9000 },
  ];

  it('that was handed in counts what was seen; left empty is wrong, not reached is not counted', () => {
    const items = of(sat('hand-in'));
    expect(items.map(({ id, facility }) => [id, facility])).toEqual([
      [multiple.id, 0],
      [single.id, 1],
    ]);
    expect(items.map(({ ms }) => ms)).toEqual([1000, 6000]);
  });

  it('that was given up, or still runs, does not count', () => {
    expect(of(sat('discard'))).toEqual([]);
    expect(of(sat('pause'))).toEqual([]);
  });
});

/** Pearson’s correlation from its definition, to hold the other formula against. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of2: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + of2(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

describe('Discrimination', () => {
  const ids = Array.from({ length: 8 }, (_, i) => `q${i}`);
  const learner = fc
    .array(fc.boolean(), { minLength: 8, maxLength: 8 })
    .map((rights) => new Map(ids.map((id, i) => [id, rights[i] ?? false])));

  it('is the correlation of being right with the share of the other questions that were', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(learner, { minLength: 10, maxLength: 20 }), (learners) => {
        const found = discrimination('q0', learners);
        const pairs = learners.map((one) => {
          const others = ids.slice(1).filter((id) => one.get(id)).length / 7;
          return [Number(one.get('q0')), others] as const;
        });
        if (found === undefined) return;
        compared++;
        expect(found).toBeCloseTo(correlation(pairs), 9);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('says nothing of too few learners, nor where all did the same', () => {
    const one = (right: boolean, rest: boolean) =>
      new Map(ids.map((id, i) => [id, i === 0 ? right : rest || i < 3]));
    const many = Array.from({ length: fewestLearners }, (_, i) => one(i % 2 === 0, i % 3 === 0));
    expect(discrimination('q0', many)).toBeDefined();
    expect(discrimination('q0', many.slice(1))).toBeUndefined();
    const alike = many.map(() => one(true, false));
    expect(discrimination('q0', alike)).toBeUndefined();
  });

  it('below nought tells that good learners miss the question', () => {
    const learners = Array.from({ length: 12 }, (_, who) => {
      const isGood = who % 2 === 0;
      const others = Array.from({ length: 6 }, (_, i) =>
        answered({ question: `other/${i}`, right: isGood || i === who % 6 }),
      );
      return [...others, tried([isGood ? 'a' : 'b'], !isGood)];
    });
    const item = of(...learners).find(({ id }) => id === single.id);
    expect(item?.discrimination).toBeLessThan(-0.9);
    expect(item?.hints).toEqual(['good-miss']);
  });
});

describe('A hint', () => {
  const times = (count: number, right: number) =>
    Array.from({ length: count }, (_, round) =>
      tried([round < right ? 'b' : 'a'], round < right, { round }),
    );

  it('is given where everybody was right, from five answers on', () => {
    expect(of(times(5, 5))[0]?.hints).toEqual(['all-right']);
    expect(of(times(4, 4))[0]?.hints).toEqual([]);
  });

  it('is given where fewer were right than by guessing', () => {
    expect(of(times(6, 1))[0]?.hints).toEqual(['below-chance']);
    expect(of(times(6, 2))[0]?.hints).toEqual([]);
  });
});

describe('Files of learners', () => {
  const files = fc.array(operations, { maxLength: 4 }).map((lists) =>
    // Files of different learners share no operation.
    lists.map((list, file) => list.map((one) => ({ ...one, id: `${file}${one.id}` }))),
  );
  const numbers = (lists: readonly (readonly Operation[])[]) =>
    itemStatistics(learnersOf(lists), questionOf);

  it('give the same numbers in any order, and given twice or in two halves that overlap', () => {
    fc.assert(
      fc.property(files, fc.nat(40), (lists, at) => {
        const once = numbers(lists);
        expect(numbers(lists.toReversed())).toEqual(once);
        expect(numbers([...lists, ...lists])).toEqual(once);
        const halves = lists.flatMap((list) => {
          const cut = at % (list.length + 1);
          return [list.slice(0, cut + 1), list.slice(cut)];
        });
        expect(numbers(halves)).toEqual(once);
      }),
    );
  });

  it('of two learners stay two', () => {
    const [one, two] = [[answered({ id: 'a-0' })], [answered({ id: 'b-0' })]];
    expect(learnersOf([one, two, one, [...two, ...one]])).toHaveLength(1);
    expect(learnersOf([two, one, [], one])).toHaveLength(2);
  });
});

it('the wrong part of an answer is named in the words of the question', () => {
  expect(wrongParts(multiple, ['a', 'c'])).toEqual(['c']);
  expect(wrongParts(trueFalse, ['true', 'a'])).toEqual(['true']);
  expect(wrongParts(trueFalse, ['false', 'c'])).toEqual(['c']);
  expect(wrongParts(order, ['b', 'a'])).toEqual([]);
  const [part = ''] = wrongParts(match, ['a=confidence', 'b=objectives']);
  expect(wordsOf(match, part)).toBe('Control: objectives');
  expect(wordsOf(single, 'a')).toBe('Option a');
});

it('the middle of an even number of values is the mean of two', () => {
  expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([
    undefined,
    3,
    2.5,
    2,
  ]);
});
