import { expect, it } from 'vitest';
import { fold } from '../../../src/core/progress/fold.ts';
import { parseOperation } from '../../../src/core/progress/parse.ts';
import { parseFile, toFile } from '../../../src/core/progress/transfer.ts';
import { heavy, operationsOf, words } from './heavyLearner.ts';
import { answered, day, dayOf } from './operations.ts';

const log = operationsOf(heavy, words());

it('50 exams of 60 items and 10,000 reviews of 500 cards stay under 2.5 MB', () => {
  expect(JSON.stringify(log).length).toBeLessThan(2_500_000);
  expect(log.filter(({ kind }) => kind === 'card-reviewed')).toHaveLength(heavy.reviews);
  expect(log.every(parseOperation)).toBe(true);
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
});

it('their file is taken in again', () => {
  const contents = { course: 'qa-and-qm', settings: {}, operations: log, unreadable: [] };
  const parsed = parseFile(toFile(contents), 'qa-and-qm', 1e13);
  expect(parsed).toMatchObject({ ok: true, rejected: 0 });
  expect(Object.keys(fold(log, dayOf).sittings)).toHaveLength(heavy.exams);
});

// Were the work quadratic, this would take minutes.
it('a file with as many entries as we take in, made to be slow, is folded', () => {
  const many = Array.from({ length: 100_000 }, (_, i) =>
    answered({
      id: `x-${i.toString(36)}`,
      t: i * day,
      question: i % 2 ? `q/${i}` : 'q/one',
      of: 1e6,
      ...(i % 2 === 0 && { set: `s/${i}` }),
    }),
  );
  const { questions, begun } = fold(many, dayOf);
  expect(questions['q/one']?.daysRight).toHaveLength(50_000);
  expect(Object.keys(begun['language/family-tree:one#1'] ?? {})).toHaveLength(50_000);
});
