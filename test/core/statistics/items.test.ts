import { describe, expect, it } from 'vitest';
import type { ExamTimed, ExamWorked } from '../../../src/core/progress/examOperation.ts';
import type { Operation } from '../../../src/core/progress/operation.ts';
import { itemStatistics, median } from '../../../src/core/statistics/items.ts';
import { wordsOf, wrongParts } from '../../../src/core/statistics/tries.ts';
import { answered } from '../progress/operations.ts';
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
  const work = (item: number, does: ExamWorked['does'], value: string[], used: number) =>
    ({ kind: 'exam-worked', attempt: 'x-0', item, does, value, used }) as const;
  const sat = (does: ExamTimed['does']): readonly Operation[] => [
    {
      id: 'x-0',
      t: 1,
      kind: 'exam-begun',
      exam: 'e',
      seed: 's',
      items: [single.id, multiple.id, trueFalse.id, 'gone/one'],
      domains: { d: [0, 1, 2, 3] },
      minutes: 9,
      strict: true,
      open: false,
      breaks: 0,
    },
    { id: 'x-1', t: 2, ...work(0, 'see', [], 0) },
    { id: 'x-2', t: 3, ...work(0, 'answer', ['b'], 4000) },
    { id: 'x-3', t: 4, ...work(1, 'see', [], 6000) },
    { id: 'x-4', t: 5, ...work(3, 'see', [], 7000) },
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
