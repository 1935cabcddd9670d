import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf, type BinId, type Card } from '#core/sorting/activity.ts';
import { arrange, deal } from '#core/sorting/deal.ts';
import { activitiesOf, activity, levels } from './course.ts';

const all = activitiesOf(8);
const anyLevel = fc.constantFrom(...levels);
const ids = (cards: readonly Card[]) => cards.map((card) => card.id);
const longestRun = (cards: readonly Card[]) =>
  cards.reduce(
    ({ run, longest, last }, { bin }) => {
      const now = bin === last ? run + 1 : 1;
      return { run: now, longest: Math.max(longest, now), last: bin };
    },
    { run: 0, longest: 0, last: undefined as BinId | undefined },
  ).longest;

test('every round has the same number of cards of each bin, whatever the seed', () => {
  fc.assert(
    fc.property(fc.string(), anyLevel, (seed, rules) => {
      const cards = deal(all, rules, seed);
      expect(new Set(ids(cards)).size).toBe(rules.bins.length * rules.perBin);
      for (const bin of rules.bins) {
        expect(cards.filter((card) => card.bin === bin)).toHaveLength(rules.perBin);
      }
    }),
  );
});

test('never more than two cards of one bin follow each other', () => {
  fc.assert(
    fc.property(fc.string(), anyLevel, (seed, rules) => {
      expect(longestRun(deal(all, rules, seed))).toBeLessThanOrEqual(2);
    }),
  );
});

test('unequal bins are interleaved as long as that is possible', () => {
  const counts = fc.array(fc.nat(6), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.string(), counts, (seed, sizes) => {
      const largest = Math.max(...sizes);
      const others = sizes.reduce((sum, size) => sum + size, 0) - largest;
      fc.pre(largest <= 2 * (others + 1));
      const bins = ['qa', 'qc', 'qp', 'qi', 'qm'] as const;
      const cards = sizes.flatMap((size, b) =>
        Array.from({ length: size }, (_, i): Card => {
          const bin = bins[b] ?? 'qa';
          return { id: `${bin}-${i}`, text: '', bin, reason: '' };
        }),
      );
      const arranged = arrange(cards, seed);
      expect(arranged).toHaveLength(cards.length);
      expect(longestRun(arranged)).toBeLessThanOrEqual(2);
    }),
  );
});

test('cards of one bin alone are dealt all the same', () => {
  const cards = [1, 2, 3, 4].map((n): Card => ({ id: `${n}`, text: '', bin: 'qa', reason: '' }));
  expect(ids(arrange(cards, 'seed')).toSorted()).toEqual(['1', '2', '3', '4']);
});

test('the same seed deals the same round, and another seed another one', () => {
  const [rules] = levels;
  if (!rules) throw new Error('no level');
  expect(deal(all, rules, 'a')).toEqual(deal(all, rules, 'a'));
  expect(ids(deal(all, rules, 'a'))).not.toEqual(ids(deal(all, rules, 'b')));
});

test('the order of a round depends on its cards and seed, not on the order they come in', () => {
  fc.assert(
    fc.property(fc.string(), anyLevel, (seed, rules) => {
      const cards = deal(all, rules, seed);
      expect(arrange(cards.toReversed(), seed)).toEqual(cards);
    }),
  );
});

test('a learner meets what was not yet placed right before what was', () => {
  fc.assert(
    fc.property(fc.string(), fc.subarray(all), anyLevel, (seed, right, rules) => {
      const known = new Set(right.map(({ id }) => id));
      const cards = deal(all, rules, seed, known);
      for (const bin of rules.bins) {
        const fresh = all.filter((a) => cardOf(a, rules)?.bin === bin && !known.has(a.id));
        const dealt = cards.filter((card) => card.bin === bin);
        expect(dealt).toHaveLength(rules.perBin);
        expect(dealt.filter((card) => !known.has(card.id))).toHaveLength(
          Math.min(fresh.length, rules.perBin),
        );
      }
    }),
  );
});

test('a level deals no activity that has no answer there', () => {
  const rules = levels[0];
  if (!rules) throw new Error('no level');
  expect(cardOf(activity('weigh', 'qc'), rules)).toBeUndefined();
  expect(deal([activity('weigh', 'qc')], rules, 'seed')).toEqual([]);
});

test('the note on a mistake is kept only where the learner can make that mistake', () => {
  const followUp = {
    ...activity('follow-up', 'qa'),
    mistake: { bin: 'qi', why: 'Not so.' },
  } as const;
  expect(levels.map((rules) => cardOf(followUp, rules)?.mistake?.bin)).toEqual([
    undefined,
    undefined,
    'qi',
  ]);
  const folded = { ...activity('redesign', 'qi'), mistake: { bin: 'qm', why: 'Not so.' } } as const;
  expect(levels.map((rules) => cardOf(folded, rules)?.mistake?.bin)).toEqual([
    undefined,
    undefined,
    'qm',
  ]);
});
