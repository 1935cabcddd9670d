import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { allRules, signalsAt, type Rule } from '../../../src/core/statistics/westernElectric.ts';

const last = (z: readonly number[], rules: readonly Rule[] = allRules) =>
  signalsAt(z, z.length - 1, rules);

describe('The rules of the Western Electric handbook', () => {
  it('1: a point beyond three sigma', () => {
    expect(last([0, 3.01])).toEqual([1]);
    expect(last([0, -3.01])).toEqual([1]);
    expect(last([0, 3])).toEqual([]);
    expect(last([0, 3 + 1e-12])).toEqual([]);
  });

  it('2: two of three beyond two sigma on one side', () => {
    expect(last([2.1, 0, 2.1])).toEqual([2]);
    expect(last([2.1, 0, 0, 2.1])).toEqual([]);
    expect(last([2.1, 0, -2.1])).toEqual([]);
    expect(last([2.1, 2.1, 0])).toEqual([]);
  });

  it('3: four of five beyond one sigma on one side', () => {
    expect(last([1.1, 1.1, -2, 1.1, 1.1])).toEqual([3]);
    expect(last([1.1, 1.1, 0, 0, 1.1, 1.1])).toEqual([]);
    expect(last([-1.1, -1.1, -1.1, -1.1])).toEqual([3]);
  });

  it('4: eight in a row on one side, of which a point on the centre line is none', () => {
    const up = [0.1, 0.2, 0.1, 0.3, 0.1, 0.2, 0.1];
    expect(last([...up, 0.1])).toEqual([4]);
    expect(last(up)).toEqual([]);
    expect(last([0.1, 0, ...up.slice(1), 0.1])).toEqual([]);
  });

  it('are asked only when they are chosen', () => {
    expect(last([2.5, 3.5])).toEqual([1, 2]);
    expect(last([2.5, 3.5], [2, 4])).toEqual([2]);
    expect(last([2.5, 3.5], [])).toEqual([]);
  });

  it('treat both sides alike', () => {
    const points = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(points, (z) => {
        expect(last(z.map((n) => -n))).toEqual(last(z));
      }),
    );
  });
});
