import { foldAttempt, type Attempt } from '../../../src/core/exam/attempt.ts';
import type { Blueprint, Domain } from '../../../src/core/exam/blueprint.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { fill, match, multiple, number, order, single, trueFalse } from '../question/sample.ts';
import { begun, recorded } from './sitting.ts';

/** The key of each sample. */
export const right: Record<string, readonly string[]> = {
  single: ['b'],
  multiple: ['a', 'b'],
  'true-false': ['false', 'a'],
  match: ['a=confidence', 'b=fulfilment', 'c=objectives'],
  order: ['a', 'b', 'c', 'd'],
  fill: ['confidence'],
  number: ['12.5'],
};
export const samples: readonly Question[] = [
  single,
  multiple,
  trueFalse,
  match,
  order,
  fill,
  number,
];
export const domain = (id: string, part: Partial<Domain> = {}): Domain => ({
  id,
  name: id,
  weight: 1,
  pool: [],
  ...part,
});
export const blueprint = (part: Partial<Blueprint> = {}): Blueprint => ({
  id: 'any',
  name: 'Any mock',
  items: 4,
  minutes: 10,
  pass: 50,
  passNote: 'ours',
  openBook: false,
  cases: 0,
  blocks: 1,
  partial: false,
  domains: [domain('d0'), domain('d1')],
  notCovered: [],
  ...part,
});

/** A sitting of these questions, answered so; items fall to the domains in turn. */
export const sitting = (
  questions: readonly Question[],
  answers: readonly (readonly string[])[],
): Attempt =>
  foldAttempt(
    begun(questions.length, { items: questions.map(({ id }) => id) }),
    recorded(
      answers.flatMap((value, item) =>
        value.length > 0 ? [{ item, does: 'answer' as const, value, after: 1, drift: 0 }] : [],
      ),
    ),
  );
export const among = (questions: readonly Question[]) => (id: string) =>
  questions.find((one) => one.id === id);
export const singles = (count: number): Question[] =>
  Array.from({ length: count }, (_, i) => ({ ...single, id: `q/${i}` }));
