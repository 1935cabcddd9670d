import type { Blueprint } from './blueprint.ts';
import { draw, type Drawn, type Shortage } from './draw.ts';

/** How many items two papers share. */
export function shared(a: readonly Drawn[], b: readonly Drawn[]): number {
  const ids = new Set(a.map(({ id }) => id));
  return b.filter(({ id }) => ids.has(id)).length;
}

export type Three =
  | { readonly ok: true; readonly papers: readonly (readonly Drawn[])[]; readonly worst: number }
  | { readonly ok: false; readonly paper: number; readonly shortages: readonly Shortage[] };

/** The first three papers of a word, and the most items that two of them share. */
export function firstThree(blueprint: Blueprint, word: string): Three {
  const papers: (readonly Drawn[])[] = [];
  for (const paper of [1, 2, 3]) {
    const drawn = draw(blueprint, { word, paper });
    if (!drawn.ok) return { ok: false, paper, shortages: drawn.shortages };
    papers.push(drawn.items);
  }
  const [one = [], two = [], three = []] = papers;
  const worst = Math.max(shared(one, two), shared(one, three), shared(two, three));
  return { ok: true, papers, worst };
}
