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
 * puts the bank in an order; paper after paper takes what was asked least often so far and shares as
 * little as it can with the two papers before; where three papers need more than the bank holds, each
 * two of the first three share about equally. Every domain gets its share of items, within none of
 * it; no item comes twice; the questions of a case stand side by side.
 */
export function draw(blueprint: Blueprint, { word, paper }: Seed): Paper {
  return series(blueprint, word, paper).at(-1) ?? { ok: true, items: [] };
}

/** The papers of a word from the first to the last one asked for, or to the first that lacks items. */
export function series(blueprint: Blueprint, word: string, last: number): readonly Paper[] {
  const counts = allot(blueprint.domains, blueprint.items);
  const units = shuffle(
    blueprint.domains.flatMap(({ pool }, domain) => unitsOf(pool, domain)),
    random(`${word} ${blueprint.id}`),
  );
  const used = new Map<Unit, number>();
  const taken: (readonly Unit[])[] = [];
  for (let n = 1; n <= last; n++) {
    const room = [...counts];
    const pick = rarest(used, taken.slice(-2));
    // The second paper leaves a third of each pool to the third one.
    const fresh = blueprint.domains.map(({ pool }) =>
      n === 2 ? Math.ceil(pool.length / 3) : pool.length,
    );
    const next = take(units, { room, fresh, cases: blueprint.cases, used, pick });
    const shortages = room.flatMap((left, i) => shortage(blueprint, counts, left, i));
    if (shortages.length > 0) return [...taken.map(written), { ok: false, shortages }];
    for (const unit of next) used.set(unit, (used.get(unit) ?? 0) + 1);
    taken.push(next);
  }
  return taken.map(written);

  function written(chosen: readonly Unit[], n: number): Paper {
    const order = shuffle(chosen, random(`${word} ${n + 1} ${blueprint.id} order`));
    const items = order.flatMap((unit) =>
      unit.items.map(({ id }) => ({ id, domain: blueprint.domains[unit.domain]?.id ?? '' })),
    );
    return { ok: true, items };
  }
}

function unitsOf(pool: readonly PoolItem[], domain: number): Unit[] {
  const groups = new Map<string, PoolItem[]>();
  for (const item of pool) {
    const key = item.case === undefined ? `item ${item.id}` : `case ${item.lesson} ${item.case}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((items) => ({ items, domain }));
}

/**
 * Picks from a list, again and again, the unit that was used least often so far; among equals the
 * one that adds least to what the paper shares with either of two earlier ones; then the first.
 */
function rarest(used: ReadonlyMap<Unit, number>, earlier: readonly (readonly Unit[])[]) {
  const papers = earlier.map((units) => ({ units: new Set(units), shared: 0 }));
  const cost = (unit: Unit) =>
    Math.max(
      0,
      ...papers.map(({ units, shared }) => (units.has(unit) ? shared + unit.items.length : 0)),
    );
  return (among: readonly Unit[]): Unit | undefined => {
    let best: { unit: Unit; times: number; cost: number } | undefined;
    for (const unit of among) {
      const one = { unit, times: used.get(unit) ?? 0, cost: cost(unit) };
      const gap = best ? one.times - best.times || one.cost - best.cost : -1;
      if (gap < 0) best = one;
    }
    for (const paper of papers) {
      if (best && paper.units.has(best.unit)) paper.shared += best.unit.items.length;
    }
    return best?.unit;
  };
}

interface Taking {
  /** Items that each domain still takes; counted down. */
  readonly room: number[];
  /** Items that each domain may still take from what was never asked; counted down. */
  readonly fresh: number[];
  readonly cases: number;
  readonly used: ReadonlyMap<Unit, number>;
  readonly pick: (among: readonly Unit[]) => Unit | undefined;
}

/** Takes units while there is room: first the case sets that a paper must have, then what fits. */
function take(units: readonly Unit[], { room, fresh, cases, used, pick }: Taking): Unit[] {
  const chosen = new Set<Unit>();
  const fits = (unit: Unit) => !chosen.has(unit) && unit.items.length <= (room[unit.domain] ?? 0);
  const asked = (unit: Unit) => used.has(unit) || unit.items.length <= (fresh[unit.domain] ?? 0);
  const put = (among: readonly Unit[]): boolean => {
    const fitting = among.filter(fits);
    const unit = pick(fitting.filter(asked)) ?? pick(fitting);
    if (!unit) return false;
    const { domain, items } = unit;
    room[domain] = (room[domain] ?? 0) - items.length;
    if (!used.has(unit)) fresh[domain] = (fresh[domain] ?? 0) - items.length;
    chosen.add(unit);
    return true;
  };
  const sets = units.filter(({ items }) => items.length > 1);
  while (chosen.size < cases && put(sets));
  for (const domain of room.keys()) {
    const own = units.filter((unit) => unit.domain === domain);
    while (put(own));
  }
  return [...chosen];
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
