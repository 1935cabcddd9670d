import type { PoolEntry } from '#core/question/entry.ts';
import { moduleOf } from './wish.ts';

/** The questions of one case stay together; all others stand alone. */
export function together(entries: readonly PoolEntry[]): PoolEntry[][] {
  const groups = new Map<string, PoolEntry[]>();
  for (const entry of entries) {
    const key = entry.case === undefined ? entry.id : `${moduleOf(entry)} ${entry.case}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}
