import { expect, test } from 'vitest';
import { random } from '#core/random.ts';
import { acceptedLots } from '#core/simulation/lots.ts';
import { acceptance, acceptanceOfLot } from '#core/statistics/sampling.ts';

const plans = [
  { n: 80, c: 2 },
  { n: 50, c: 1 },
  { n: 5, c: 0 },
  { n: 200, c: 10 },
];

test.each(plans)('the more bad items, the fewer lots are accepted by n = $n, c = $c', (plan) => {
  const chances = Array.from({ length: 101 }, (_, i) => acceptance(plan.n, plan.c, i / 100));
  expect(chances[0]).toBe(1);
  for (const [i, chance] of chances.slice(1).entries()) {
    expect(chance).toBeLessThanOrEqual(chances[i] ?? 0);
  }
});

test('ten thousand drawn lots come as near to the formula as chance lets them', () => {
  const lot = { n: 80, c: 2, size: 1000, bad: 30 };
  const expected = acceptanceOfLot(lot.n, lot.c, lot.size, lot.bad);
  const share = acceptedLots({ lots: 10_000, ...lot }, random('lots')) / 10_000;
  const error = Math.sqrt((expected * (1 - expected)) / 10_000);
  expect(Math.abs(share - expected)).toBeLessThan(4 * error);
});

test('a lot without bad items is accepted, a lot of nothing else is not', () => {
  const next = random('edges');
  expect(acceptedLots({ lots: 50, n: 20, c: 2, size: 100, bad: 0 }, next)).toBe(50);
  expect(acceptedLots({ lots: 50, n: 20, c: 2, size: 100, bad: 100 }, next)).toBe(0);
});

test('a sample of the whole lot finds each bad item', () => {
  const next = random('all');
  expect(acceptedLots({ lots: 20, n: 100, c: 3, size: 100, bad: 3 }, next)).toBe(20);
  expect(acceptedLots({ lots: 20, n: 100, c: 2, size: 100, bad: 3 }, next)).toBe(0);
});
