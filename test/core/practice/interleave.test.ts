import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleave } from '../../../src/core/practice/interleave.ts';
import { quickTen } from '../../../src/core/practice/quickTen.ts';
import { objectiveOf } from '../../../src/core/practice/wish.ts';
import type { PoolEntry } from '../../../src/core/question/entry.ts';
import { banks, entry, learnerOf } from './pool.ts';

const seeds = fc.string({ maxLength: 12 });
const alone = banks.map((bank) => bank.map(({ case: _case, ...rest }): PoolEntry => rest));
const neighbours = (list: readonly PoolEntry[]) =>
  list.filter((one, i) => i > 0 && objectiveOf(one) === objectiveOf(list[i - 1] as PoolEntry));

describe('Interleaving', () => {
  it('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(banks, seeds, (bank, seed) => {
        const ids = interleave(bank, seed).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(bank.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('never puts two of the same objective in a row where that can be avoided', () => {
    fc.assert(
      fc.property(alone, seeds, (bank, seed) => {
        const counts = Object.values(Object.groupBy(bank, objectiveOf)).map((l) => l?.length ?? 0);
        const most = Math.max(0, ...counts);
        const unavoidable = Math.max(0, 2 * most - bank.length - 1);
        expect(neighbours(interleave(bank, seed)).length).toBe(unavoidable);
      }),
    );
  });

  it('keeps the questions of a case side by side, in their order', () => {
    fc.assert(
      fc.property(banks, seeds, (bank, seed) => {
        const mixed = interleave(bank, seed);
        const named = new Set(bank.flatMap((one) => (one.case ? [`${caseOf(one)}`] : [])));
        for (const name of named) {
          const places = mixed.flatMap((one, i) => (caseOf(one) === name ? [i] : []));
          expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(places.length - 1);
          const own = bank.filter((one) => caseOf(one) === name);
          expect(places.map((i) => mixed[i])).toEqual(own);
        }
      }),
    );
  });
});

const caseOf = ({ lesson, case: name }: PoolEntry) => name && `${lesson.split('/')[0]} ${name}`;

describe('Quick ten', () => {
  const situations = banks.chain((bank) =>
    fc.record({ bank: fc.constant(bank), learner: learnerOf(bank), seed: seeds }),
  );

  it('asks ten, or all there are, and none twice', () => {
    fc.assert(
      fc.property(situations, ({ bank, learner, seed }) => {
        const ids = quickTen(bank, learner, seed);
        expect(ids.length).toBe(Math.min(10, bank.length));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('begins with old errors, those made in certainty before all, and is never only errors', () => {
    const bank = Array.from({ length: 30 }, (_, i) => entry({ id: `q/${i}`, objective: `${i}` }));
    const questions = Object.fromEntries(
      bank.slice(0, 12).map(({ id }) => [id, { missed: true, held: false }]),
    );
    const sure = new Set(['q/0', 'q/1']);
    const ids = quickTen(bank, { questions, sureButWrong: sure }, 'seed');
    expect(ids.filter((id) => id in questions).length).toBe(5);
    expect(ids).toEqual(expect.arrayContaining([...sure]));
  });
});
