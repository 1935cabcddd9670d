import { allot, type Blueprint } from '#core/exam/blueprint.ts';
import { firstThree } from '#core/exam/overlap.ts';

/** What a blueprint lacks: in which of its domains, counted from 0, and what its author can do. */
export interface Lack {
  readonly domain: number;
  readonly message: string;
}

/** Any words do; these are tried at every build. */
const words = ['plumb', 'line', 'sheet', 'class', 'q7'];

/**
 * Domains that are too small for three papers of which no two share more than half, and cases that
 * do not fit together although there are questions enough. Empty where every paper can be drawn.
 */
export function lacks(blueprint: Blueprint): Lack[] {
  const counts = allot(blueprint.domains, blueprint.items);
  const small = blueprint.domains.flatMap(({ id, pool }, domain) => {
    const items = counts[domain] ?? 0;
    const needed = Math.ceil(items * 1.5);
    if (pool.length >= needed) return [];
    const message = `the domain “${id}” has ${pool.length} questions. Each paper asks ${items} of them, and three papers that share at most half need ${needed}: ${needed - pool.length} are missing. Write or mark more questions, name more lessons, or lower its weight.`;
    return [{ domain, message }];
  });
  if (small.length > 0) return small;
  for (const word of words) {
    const three = firstThree(blueprint, word);
    if (!three.ok) {
      return three.shortages.map(({ domain: id, wanted, there }) => ({
        domain: blueprint.domains.findIndex((one) => one.id === id),
        message: `the domain “${id}” has questions enough, but its cases do not fit: the paper ${word}-${three.paper} asks ${wanted} of them and finds ${there}, so ${wanted - there} are missing. Add as many questions that belong to no case.`,
      }));
    }
    if (three.worst > blueprint.items / 2) {
      const domain = tightest(blueprint, counts);
      const message = `two of the first three papers of the word “${word}” share ${three.worst} of ${blueprint.items} items, more than half. Add ${three.worst - Math.floor(blueprint.items / 2)} questions or more, first to the domain “${blueprint.domains[domain]?.id}”, which has the fewest for its weight.`;
      return [{ domain, message }];
    }
  }
  return [];
}

function tightest({ domains }: Blueprint, counts: readonly number[]): number {
  const spare = domains.map(({ pool }, i) => pool.length / Math.max(1, counts[i] ?? 0));
  return spare.indexOf(Math.min(...spare));
}
