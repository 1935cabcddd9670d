import type { PoolEntry } from '#core/question/entry.ts';
import { random, shuffle } from '#core/random.ts';
import { together } from './together.ts';
import { objectiveOf } from './wish.ts';

/**
 * Questions in a mixed order, the same for the same seed: the questions of a case side by side, and
 * never two of the same objective in a row where another order can avoid it.
 */
export function interleave(entries: readonly PoolEntry[], seed: string): PoolEntry[] {
  let open = shuffle(together(entries), random(`interleave ${seed}`));
  const result: PoolEntry[] = [];
  while (open.length > 0) {
    const unit = nextOf(open, result.at(-1));
    open = open.filter((one) => one !== unit);
    result.push(...unit);
  }
  return result;
}

/** The first unit on another objective, unless one objective must come now to be spread at all. */
function nextOf(open: readonly PoolEntry[][], last: PoolEntry | undefined): PoolEntry[] {
  const key = (unit: readonly PoolEntry[]) => (unit[0] ? objectiveOf(unit[0]) : '');
  const count = new Map<string, number>();
  for (const unit of open) count.set(key(unit), (count.get(key(unit)) ?? 0) + 1);
  const before = last && objectiveOf(last);
  const others = open.filter((unit) => key(unit) !== before);
  const urgent = others.find((unit) => 2 * (count.get(key(unit)) ?? 0) > open.length);
  return urgent ?? others[0] ?? open[0] ?? [];
}
