import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allot } from '#core/exam/blueprint.ts';
import { draw } from '#core/exam/draw.ts';
import { firstThree, shared } from '#core/exam/overlap.ts';
import { anyBlueprint, anyReal, anySeed, anyWord, itemsOf, real } from './papers.ts';

const either = fc.oneof(anyReal, anyBlueprint);

test('a paper fits its weights, and every item comes from the pool of its domain', () => {
  fc.assert(
    fc.property(either, anySeed, (blueprint, seed) => {
      const paper = draw(blueprint, seed);
      if (!paper.ok) return;
      const all = blueprint.domains.reduce((sum, { weight }) => sum + weight, 0);
      const counts = allot(blueprint.domains, blueprint.items);
      blueprint.domains.forEach(({ id, weight, pool }, i) => {
        const own = paper.items.filter(({ domain }) => domain === id).map((one) => one.id);
        expect(own).toHaveLength(counts[i] ?? 0);
        expect(Math.abs(own.length - (blueprint.items * weight) / all)).toBeLessThan(1 + 1e-9);
        expect(pool.map((one) => one.id)).toEqual(expect.arrayContaining(own));
      });
    }),
  );
});

test('no item comes twice in a paper', () => {
  fc.assert(
    fc.property(either, anySeed, (blueprint, seed) => {
      const paper = draw(blueprint, seed);
      if (!paper.ok) return;
      expect(paper.items).toHaveLength(blueprint.items);
      expect(new Set(paper.items.map(({ id }) => id)).size).toBe(blueprint.items);
    }),
  );
});

test('a case comes whole, and its questions stand side by side in their order', () => {
  fc.assert(
    fc.property(either, anySeed, (blueprint, seed) => {
      const paper = draw(blueprint, seed);
      if (!paper.ok) return;
      const ids = paper.items.map(({ id }) => id);
      const pool = blueprint.domains.flatMap((domain) => domain.pool);
      for (const { id, case: name, lesson } of pool) {
        if (name === undefined || !ids.includes(id)) continue;
        const whole = pool.filter((one) => one.case === name && one.lesson === lesson);
        const at = ids.indexOf(whole[0]?.id ?? '');
        expect(ids.slice(at, at + whole.length)).toEqual(whole.map((one) => one.id));
      }
    }),
  );
});

test('the same seed gives the same paper, and another word another one', () => {
  fc.assert(
    fc.property(anyReal, anySeed, (blueprint, seed) => {
      const paper = draw(blueprint, seed);
      expect(draw(structuredClone(blueprint), { ...seed })).toEqual(paper);
      expect(draw(blueprint, { ...seed, word: `x${seed.word.slice(1)}y` })).not.toEqual(paper);
    }),
  );
});

test('a paper that cannot be drawn says which domains lack how many', () => {
  fc.assert(
    fc.property(anyBlueprint, anySeed, (blueprint, seed) => {
      const paper = draw(blueprint, seed);
      const counts = allot(blueprint.domains, blueprint.items);
      const small = blueprint.domains.filter(({ pool }, i) => pool.length < (counts[i] ?? 0));
      const said = paper.ok ? [] : paper.shortages;
      expect(said.map(({ domain }) => domain)).toEqual(
        expect.arrayContaining(small.map(({ id }) => id)),
      );
      for (const { domain, wanted, there } of said) {
        expect(wanted).toBe(counts[blueprint.domains.findIndex(({ id }) => id === domain)]);
        expect(there).toBeLessThan(wanted);
      }
    }),
  );
});

test('as long as single questions suffice, there is a paper for every number up to 99', () => {
  fc.assert(
    fc.property(anyBlueprint, anyWord, (blueprint, word) => {
      const counts = allot(blueprint.domains, blueprint.items);
      const enough = blueprint.domains.every(
        ({ pool }, i) => pool.filter((one) => one.case === undefined).length >= (counts[i] ?? 0),
      );
      fc.pre(enough);
      expect(draw(blueprint, { word, paper: 99 }).ok).toBe(true);
    }),
    { numRuns: 30 },
  );
});

describe.each(real.map((blueprint) => [blueprint.id, blueprint] as const))('%s', (_, blueprint) => {
  it('has papers 1 to 3 of any word of which no two share more than half', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const three = firstThree(blueprint, word);
        expect(three.ok && three.worst).toBeLessThanOrEqual(blueprint.items / 2);
      }),
      { numRuns: 100 },
    );
  });

  it('holds the case sets that it promises', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const pool = new Map(
          blueprint.domains.flatMap((domain) => domain.pool).map((q) => [q.id, q]),
        );
        const cases = itemsOf(blueprint, seed).flatMap(({ id }) => pool.get(id)?.case ?? []);
        const sets = [...new Set(cases)].filter(
          (name) => cases.filter((other) => other === name).length > 1,
        );
        expect(sets.length).toBeGreaterThanOrEqual(blueprint.cases);
      }),
      { numRuns: 30 },
    );
  });

  it('asks every question of its pools sooner or later', () => {
    const asked = new Set<string>();
    for (let paper = 1; paper <= 20; paper++) {
      for (const { id } of itemsOf(blueprint, { word: 'plumb', paper })) asked.add(id);
    }
    const pool = blueprint.domains.flatMap((domain) => domain.pool.map(({ id }) => id));
    expect(pool.filter((id) => !asked.has(id))).toEqual([]);
  });
});

test('two papers share what stands in both, however it is ordered', () => {
  const [a, b] = [
    ['x', 'y', 'z'],
    ['z', 'w', 'y'],
  ].map((ids) => ids.map((id) => ({ id, domain: 'd' })));
  expect(shared(a ?? [], b ?? [])).toBe(2);
});
