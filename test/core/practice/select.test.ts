import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, setOf, widenings } from '../../../src/core/practice/select.ts';
import { anything, lengths, type Wish } from '../../../src/core/practice/wish.ts';
import { banks, entry, learnerOf, nobody } from './pool.ts';

const seeds = fc.string({ maxLength: 12 });
/** Mostly left open, so that many questions fit. */
const seldom = (...values: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
const wishes: fc.Arbitrary<Wish> = fc.record({
  module: seldom('language', 'audit'),
  objective: seldom('language/words', 'language/words#two'),
  exam: seldom('pmp'),
  type: seldom('match'),
  difficulty: seldom('2'),
  state: seldom('unseen', 'missed', 'sure-but-wrong', 'held'),
  length: fc.constantFrom(...lengths),
  inOrder: fc.boolean(),
  sure: fc.boolean(),
});
const situations = banks.chain((bank) =>
  fc.record({ bank: fc.constant(bank), learner: learnerOf(bank), wish: wishes, seed: seeds }),
);

describe('A set', () => {
  it('has as many questions as were wished, or all that fit, none twice and none that does not fit', () => {
    fc.assert(
      fc.property(situations, ({ bank, learner, wish, seed }) => {
        const fits = fitting(bank, wish, learner).map(({ id }) => id);
        const set = setOf(bank, wish, learner, seed);
        expect(set.length).toBe(Math.min(wish.length, fits.length));
        expect(new Set(set).size).toBe(set.length);
        expect(set.filter((id) => !fits.includes(id))).toEqual([]);
      }),
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(situations, ({ bank, learner, wish, seed }) => {
        expect(setOf(bank, wish, learner, seed)).toEqual(setOf(bank, wish, learner, seed));
      }),
    );
  });

  it('keeps the order of the course where that is wished', () => {
    fc.assert(
      fc.property(situations, ({ bank, learner, wish, seed }) => {
        const set = setOf(bank, { ...wish, inOrder: true }, learner, seed);
        const places = set.map((id) => bank.findIndex((one) => one.id === id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('differs between seeds', () => {
    const bank = Array.from({ length: 30 }, () => entry());
    const sets = ['a', 'b', 'c'].map((seed) => setOf(bank, anything, nobody, seed).join());
    expect(new Set(sets).size).toBe(3);
  });
});

describe('A wish', () => {
  const seen = entry({ id: 'seen' });
  const missed = entry({ id: 'missed' });
  const held = entry({ id: 'held', lesson: 'audit/findings' });
  const unseen = entry({ id: 'unseen', type: 'match' });
  const bank = [seen, missed, held, unseen];
  const learner = {
    questions: {
      seen: { missed: false, held: false },
      missed: { missed: true, held: false },
      held: { missed: false, held: true },
    },
    sureButWrong: new Set(['seen']),
  };
  it.each([
    ['unseen', ['unseen']],
    ['missed', ['missed']],
    ['held', ['held']],
    ['sure-but-wrong', ['seen']],
  ])('for %s questions finds exactly these', (state, ids) => {
    const fits = fitting(bank, { ...anything, state }, learner);
    expect(fits.map(({ id }) => id)).toEqual(ids);
  });

  it('that nothing fits says which filter leaves nothing', () => {
    const wish = { ...anything, module: 'audit', state: 'missed' };
    expect(fitting(bank, wish, learner)).toEqual([]);
    expect(widenings(bank, wish, learner)).toEqual([
      { filter: 'module', count: 1 },
      { filter: 'state', count: 1 },
    ]);
  });
});
