import { random, shuffle } from '#core/random.ts';
import { allot, type Blueprint, type PoolItem } from './blueprint.ts';
import type { Seed } from './seed.ts';

export interface Drawn {
  readonly id: string;
  readonly domain: string;
}

/** What a bank lacks for a paper. */
export interface Shortage {
  readonly domain: string;
  readonly wanted: number;
  readonly there: number;
}

export type Paper =
  | { readonly ok: true; readonly items: readonly Drawn[] }
  | { readonly ok: false; readonly shortages: readonly Shortage[] };

/** Questions that are drawn and asked together: those of one case, or a single one. */
interface Unit {
  readonly items: readonly PoolItem[];
  readonly domain: number;
}

/**
 * The paper of a seed: the same for the same blueprint, bank and seed, on every device. The word
 * puts the bank in an order; paper after paper takes what was asked least often so far, so that the
 * papers of one word overlap as little as the bank allows. Every domain gets its share of items,
 * within none of it; no item comes twice; the questions of a case stand side by side.
 */
export function draw(blueprint: Blueprint, { word, paper }: Seed): Paper {
  const counts = allot(blueprint.domains, blueprint.items);
  const units = blueprint.domains.flatMap(({ id, pool }, domain) =>
    shuffle(unitsOf(pool, domain), random(`${word} ${blueprint.id} ${id}`)),
  );
  const used = new Map<Unit, number>();
  let chosen: readonly Unit[] = [];
  for (let n = 1; n <= paper; n++) {
    // Sorting keeps the order of the word among units that were used equally often.
    const ranked = units.toSorted((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
    const room = [...counts];
    chosen = take(ranked, room, blueprint.cases);
    const shortages = room.flatMap((left, i) => shortage(blueprint, counts, left, i));
    if (shortages.length > 0) return { ok: false, shortages };
    for (const unit of chosen) used.set(unit, (used.get(unit) ?? 0) + 1);
  }
  const order = shuffle(chosen, random(`${word} ${paper} ${blueprint.id} order`));
  const items = order.flatMap((unit) =>
    unit.items.map(({ id }) => ({ id, domain: blueprint.domains[unit.domain]?.id ?? '' })),
  );
  return { ok: true, items };
}

function unitsOf(pool: readonly PoolItem[], domain: number): Unit[] {
  const groups = new Map<string, PoolItem[]>();
  for (const item of pool) {
    const key = item.case === undefined ? `item ${item.id}` : `case ${item.lesson} ${item.case}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((items) => ({ items, domain }));
}

/** Takes units while there is room: first the case sets that a paper must have, then what fits. */
function take(ranked: readonly Unit[], room: number[], cases: number): Unit[] {
  const chosen: Unit[] = [];
  const fits = ({ items, domain }: Unit) => items.length <= (room[domain] ?? 0);
  const put = (unit: Unit) => {
    room[unit.domain] = (room[unit.domain] ?? 0) - unit.items.length;
    chosen.push(unit);
  };
  for (const unit of ranked) {
    if (chosen.length >= cases) break;
    if (unit.items.length > 1 && fits(unit)) put(unit);
  }
  for (const unit of ranked) if (!chosen.includes(unit) && fits(unit)) put(unit);
  return chosen;
}

function shortage(
  { domains }: Blueprint,
  counts: readonly number[],
  left: number,
  i: number,
): Shortage[] {
  const [domain, wanted = 0] = [domains[i], counts[i]];
  return left > 0 && domain ? [{ domain: domain.id, wanted, there: wanted - left }] : [];
}
