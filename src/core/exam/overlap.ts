import type { Blueprint } from './blueprint.ts';
import { series, type Drawn, type Shortage } from './draw.ts';

/** How many items two papers share. */
export function shared(a: readonly Drawn[], b: readonly Drawn[]): number {
  const ids = new Set(a.map(({ id }) => id));
  return b.filter(({ id }) => ids.has(id)).length;
}

export type Three =
  | {
      readonly ok: true;
      readonly papers: readonly (readonly Drawn[])[];
      /** How many items papers 1 and 2, 1 and 3, 2 and 3 share, and the most of it. */
      readonly overlaps: readonly number[];
      readonly worst: number;
    }
  | { readonly ok: false; readonly paper: number; readonly shortages: readonly Shortage[] };

/** The first three papers of a word, and the most items that two of them share. */
export function firstThree(blueprint: Blueprint, word: string): Three {
  const drawn = series(blueprint, word, 3);
  const papers: (readonly Drawn[])[] = [];
  for (const [i, paper] of drawn.entries()) {
    if (!paper.ok) return { ok: false, paper: i + 1, shortages: paper.shortages };
    papers.push(paper.items);
  }
  const [one = [], two = [], three = []] = papers;
  const overlaps = [shared(one, two), shared(one, three), shared(two, three)];
  return { ok: true, papers, overlaps, worst: Math.max(...overlaps) };
}
