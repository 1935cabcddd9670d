import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BinId, Card } from '#core/sorting/activity.ts';
import { changes } from '#core/sorting/check.ts';
import {
  begin,
  cardsIn,
  isSettled,
  pick,
  placeOf,
  put,
  restart,
  resume,
  undo,
  type Place,
  type Sorting,
} from '#core/sorting/placement.ts';

const bins: readonly BinId[] = ['qa', 'qc', 'qm'];
const places: readonly Place[] = ['pool', ...bins];
const cards = ['audit', 'weigh', 'review', 'constructor', 'plan'].map((id): Card => ({
  id,
  text: id,
  bin: 'qa',
  reason: '',
}));
const fresh = begin(cards);
const where = (sorting: Sorting) => cards.map(({ id }) => placeOf(sorting, id));

type Deed = (sorting: Sorting) => Sorting;
const anyCard = fc.constantFrom(...cards.map(({ id }) => id));
const anyPut = fc.tuple(anyCard, fc.constantFrom(...places)).map(
  ([card, to]): Deed =>
    (sorting) =>
      put(sorting, card, to),
);
const anyDeed = fc.oneof(
  { weight: 6, arbitrary: anyPut },
  anyCard.map(
    (card): Deed =>
      (sorting) =>
        pick(sorting, card),
  ),
  fc.constant<Deed>(undo),
  fc.constant<Deed>(restart),
);
const after = (deeds: readonly Deed[], from = fresh) =>
  deeds.reduce((sorting, deed) => deed(sorting), from);

test('whatever is moved and undone, every card is in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(anyDeed), (deeds) => {
      const sorting = after(deeds);
      const found = places.flatMap((place) => cardsIn(sorting, place)).map(({ id }) => id);
      expect(found.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
    }),
  );
});

test('undo is the exact inverse of a move, and of starting again', () => {
  fc.assert(
    fc.property(fc.array(anyDeed), fc.oneof(anyPut, fc.constant<Deed>(restart)), (deeds, last) => {
      const before = after(deeds);
      const moved = last(before);
      const taken = moved.past.length > before.past.length ? undo(moved) : moved;
      expect(where(taken)).toEqual(where(before));
      expect(taken.past).toEqual(before.past);
    }),
  );
});

test('undoing everything leads back to the beginning', () => {
  fc.assert(
    fc.property(fc.array(anyDeed), (deeds) => {
      const sorting = after(deeds);
      const back = after(
        sorting.past.map(() => undo),
        sorting,
      );
      expect(where(back)).toEqual(where(fresh));
    }),
  );
});

test('undo with nothing to take back changes nothing', () => {
  expect(where(undo(fresh))).toEqual(where(fresh));
});

test('putting a card where it already lies is no step', () => {
  const once = put(fresh, 'audit', 'qa');
  expect(put(once, 'audit', 'qa').past).toHaveLength(1);
});

test('a card is in hand until it is picked again, put, or another is picked', () => {
  const held = pick(fresh, 'audit');
  expect(held.picked).toBe('audit');
  expect(pick(held, 'audit').picked).toBeUndefined();
  expect(pick(held, 'weigh').picked).toBe('weigh');
  expect(put(held, 'audit', 'qm').picked).toBeUndefined();
  expect(pick(held, undefined).picked).toBeUndefined();
});

test('what is recorded restores the round exactly, with nothing in hand', () => {
  fc.assert(
    fc.property(fc.array(anyDeed), (deeds) => {
      const steps = deeds.reduce<Sorting[]>((all, deed) => [...all, deed(all.at(-1) ?? fresh)], []);
      const placements: Record<string, string> = {};
      steps.forEach((now, i) => {
        for (const { card, place } of changes(steps[i - 1] ?? fresh, now)) placements[card] = place;
      });
      const again = resume(cards, bins, { placements, checked: {} });
      expect(where(again)).toEqual(where(after(deeds)));
      expect(again.picked).toBeUndefined();
    }),
  );
});

test('a stored round with cards and bins that are not dealt is read without them', () => {
  const stored = JSON.parse(
    '{"placements":{"audit":"qa","gone":"qa","weigh":"attic","__proto__":"qm"},"checked":{"audit":{"bin":"attic","right":true,"try":1}}}',
  );
  const sorting = resume(cards, bins, stored);
  expect(where(sorting)).toEqual(['qa', 'pool', 'pool', 'pool', 'pool']);
  expect(sorting.judged).toEqual({});
});

test('a card that Check found right can be neither picked nor moved', () => {
  const checked = { audit: { bin: 'qa', right: true, try: 1 } };
  const sorting = resume(cards, bins, { placements: { audit: 'qa' }, checked });
  expect(isSettled(sorting, 'audit')).toBe(true);
  expect(pick(sorting, 'audit').picked).toBeUndefined();
  expect(placeOf(put(sorting, 'audit', 'qm'), 'audit')).toBe('qa');
});
