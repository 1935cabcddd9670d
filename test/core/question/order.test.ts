import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown } from '../../../src/core/question/order.ts';
import { multiple, order } from './sample.ts';

it('a question shows the same order again in the same round', () => {
  const ids = (round: number) => shown(multiple, multiple.options, round).map(({ id }) => id);
  expect(ids(1)).toEqual(ids(1));
});

it('some rounds show another order', () => {
  const orders = [1, 2, 3, 4, 5, 6].map((round) =>
    shown(multiple, multiple.options, round)
      .map(({ id }) => id)
      .join(''),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

it('every option is shown once, and an order question never starts solved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (round) => {
      const ids = shown(order, order.items, round).map(({ id }) => id);
      expect([...ids].sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(ids).not.toEqual(['a', 'b', 'c', 'd']);
    }),
  );
});
