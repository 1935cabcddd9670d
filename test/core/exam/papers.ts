import fc from 'fast-check';
import type { Blueprint, PoolItem } from '../../../src/core/exam/blueprint.ts';
import { draw, type Drawn } from '../../../src/core/exam/draw.ts';
import type { Seed } from '../../../src/core/exam/seed.ts';
import { filled, poolOf } from '../../../src/loaders/blueprintPools.ts';
import { files } from '../../content/course.ts';

const entries = poolOf(files);

/** The blueprints of the course, with the questions that they may draw. */
export const real: readonly Blueprint[] = files.blueprints.map(({ data }) => filled(data, entries));

export const anyReal = fc.constantFrom(...real);
export const anyWord = fc.stringMatching(/^[a-z0-9]{2,12}$/);
export const anySeed = fc.record({ word: anyWord, paper: fc.integer({ min: 1, max: 12 }) });

/** A pool of single questions and cases of two to four. */
const poolFor = (domain: number, sizes: readonly number[]): PoolItem[] =>
  sizes.flatMap((size, i) =>
    Array.from({ length: size }, (_, n): PoolItem => {
      const id = `d${domain}/q${i}-${n}`;
      const item = { id, objective: 'o', type: 'single', lesson: `l/d${domain}` } as const;
      return size === 1 ? item : { ...item, case: `case-${i}` };
    }),
  );

/** A blueprint as somebody could write it; its bank may be too small. */
export const anyBlueprint: fc.Arbitrary<Blueprint> = fc
  .record({
    items: fc.integer({ min: 3, max: 40 }),
    cases: fc.integer({ min: 0, max: 4 }),
    domains: fc.array(
      fc.record({
        weight: fc.double({ min: 0.5, max: 60, noNaN: true }),
        sizes: fc.array(fc.constantFrom(1, 1, 1, 1, 2, 3, 4), { minLength: 1, maxLength: 60 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ items, cases, domains }) => ({
    id: 'any',
    name: 'Any mock',
    items,
    minutes: items,
    pass: 70,
    passNote: 'ours',
    openBook: false,
    cases,
    blocks: 1,
    partial: false,
    domains: domains.map(({ weight, sizes }, i) => ({
      id: `d${i}`,
      name: `Domain ${i}`,
      weight,
      pool: poolFor(i, sizes),
    })),
    notCovered: [],
  }));

/** The items of a paper that is known to be drawable. */
export function itemsOf(blueprint: Blueprint, seed: Seed): readonly Drawn[] {
  const paper = draw(blueprint, seed);
  if (!paper.ok) throw new Error(`${blueprint.id}: ${JSON.stringify(paper.shortages)}`);
  return paper.items;
}
