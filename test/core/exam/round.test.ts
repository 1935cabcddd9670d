import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundOf } from '../../../src/core/exam/round.ts';

test('the round of a seed is a small positive whole number, whatever the seed is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (seed) => {
      const round = roundOf(seed);
      expect(Number.isInteger(round)).toBe(true);
      expect(round).toBeGreaterThan(0);
      expect(round).toBeLessThan(1_000_000);
    }),
  );
});

test('the papers of one word have rounds of their own', () => {
  const rounds = Array.from({ length: 99 }, (_, i) => roundOf(`plumb-${i + 1}`));
  expect(new Set(rounds).size).toBe(99);
});

test('the round of a seed stays the same for ever, since stored papers are shown by it', () => {
  expect(roundOf('plumb-1')).toBe(72_505);
});
