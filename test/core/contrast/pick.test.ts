import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrices, matrixOf } from '../../../src/core/contrast/matrix.ts';
import { fold } from '../../../src/core/progress/fold.ts';
import type { Pair } from '../../../src/core/contrast/pair.ts';
import { pick, weightOf } from '../../../src/core/contrast/pick.ts';

const pairOf = (name: string): Pair => ({
  id: name,
  terms: [`${name}-x`, `${name}-y`].map((id) => ({ id, name: id, definition: id })) as [
    Pair['terms'][0],
    Pair['terms'][1],
  ],
  statements: [1, 2, 3, 4, 5, 6].map((n) => ({
    id: `${name}-${n}`,
    about: n % 2 ? `${name}-x` : `${name}-y`,
    text: 't',
    why: 'w',
    source: 's',
  })),
});
const pairs = ['a', 'b', 'c', 'd'].map(pairOf);
const counts = fc.dictionary(
  fc.constantFrom('a/a-x>a-x', 'a/a-x>a-y', 'b/b-y>b-x', 'c/c-x>c-x', 'nonsense'),
  fc.nat(200),
);
const seeds = Array.from({ length: 4000 }, (_, i) => `s${i}`);
const frequency = (told: Readonly<Record<string, number>>) =>
  Object.groupBy(
    seeds.map((seed) => pick(pairs, told, [], seed)?.pair.id ?? ''),
    (id) => id,
  );

describe('The contrast drill', () => {
  it('asks the pair that is mixed up most often more than the others, and still asks all', () => {
    const found = frequency({ 'a/a-x>a-y': 9, 'a/a-y>a-y': 3, 'b/b-x>b-x': 20 });
    const times = (id: string) => found[id]?.length ?? 0;
    for (const id of ['b', 'c', 'd']) {
      expect(times(id)).toBeGreaterThan(seeds.length / 20);
      expect(times('a')).toBeGreaterThan(2 * times(id));
    }
  });

  it('gives every pair a weight, and more mix-ups never less of it', () => {
    fc.assert(
      fc.property(counts, (told) => {
        for (const pair of pairs) expect(weightOf(pair, told)).toBeGreaterThanOrEqual(1);
        const worse = { ...told, 'a/a-x>a-y': (told['a/a-x>a-y'] ?? 0) + 1 };
        const pair = pairOf('a');
        expect(weightOf(pair, worse)).toBeGreaterThanOrEqual(weightOf(pair, told));
      }),
    );
  });

  it('never asks the same pair twice in a row, nor a statement again while others are there', () => {
    fc.assert(
      fc.property(counts, fc.string({ maxLength: 6 }), (told, word) => {
        const lately: string[] = [];
        const asked: string[] = [];
        for (let i = 0; i < 20; i++) {
          const picked = pick(pairs, told, lately.slice(-12), `${word}${i}`);
          if (!picked) throw new Error('nothing was picked');
          expect(picked.pair.id).not.toBe(asked.at(-1));
          expect(lately.slice(-5)).not.toContain(picked.statement.id);
          asked.push(picked.pair.id);
          lately.push(picked.statement.id);
        }
      }),
    );
  });

  it('picks the same for the same seed, and nothing without pairs', () => {
    expect(pick(pairs, {}, [], 'one')).toEqual(pick(pairs, {}, [], 'one'));
    expect(pick([], {}, [], 'one')).toBeUndefined();
  });
});

describe('The matrix of a pair', () => {
  it('has what it was in rows and what was said in columns', () => {
    const [pair] = pairs;
    if (!pair) throw new Error('no pair');
    const told = { 'a/a-x>a-x': 3, 'a/a-x>a-y': 2, 'a/a-y>a-y': 5 };
    const { rows, asked, mixed } = matrixOf(pair, told);
    expect(rows.map(({ said }) => said)).toEqual([
      [3, 2],
      [0, 5],
    ]);
    expect({ asked, mixed }).toEqual({ asked: 10, mixed: 2 });
  });

  it('stands first where most was mixed up, and not at all where nothing was asked', () => {
    const told = { 'a/a-x>a-y': 1, 'b/b-x>b-y': 2, 'c/c-x>c-x': 9 };
    expect(matrices(pairs, told).map(({ pair }) => pair.id)).toEqual(['b', 'a', 'c']);
  });

  it('counts what was asked in another pair for that pair only, though they share a term', () => {
    const [first, second] = pairs;
    if (!first || !second) throw new Error('no pairs');
    const shared: Pair = { ...second, terms: [first.terms[0], second.terms[1]] };
    const operation = { id: 't-0', t: 1, kind: 'term-told', item: 'a/a-1' } as const;
    const { told } = fold([{ ...operation, term: 'a-x', said: 'a-x' }], String);
    expect(matrices([first, shared], told).map(({ pair }) => pair.id)).toEqual(['a']);
  });
});
