import type { PoolEntry } from '#core/question/entry.ts';
import { random, shuffle } from '#core/random.ts';
import { interleave } from './interleave.ts';
import { isIn, type Learner } from './select.ts';

const ten = 10;
/** How many of them may be old errors, so that a set is never all of them. */
const errors = 5;

/**
 * Ten questions without choosing: first what the learner was sure of and had wrong, then what was
 * missed (five at most), then what is new or not yet held in lessons that were begun, then the rest.
 */
export function quickTen(pool: readonly PoolEntry[], learner: Learner, seed: string): string[] {
  const mixed = shuffle(pool, random(`quick ${seed}`));
  const is = (state: Parameters<typeof isIn>[0]) => (entry: PoolEntry) =>
    isIn(state, entry.id, learner);
  const begun = new Set(pool.filter((entry) => !is('unseen')(entry)).map(({ lesson }) => lesson));
  const sure = mixed.filter(is('sure-but-wrong'));
  const missed = mixed.filter(is('missed'));
  const near = mixed.filter((entry) => begun.has(entry.lesson) && !is('held')(entry));
  const open = mixed.filter((entry) => !is('held')(entry));
  const wrong = [...new Set([...sure, ...missed])];
  const chosen = new Set(wrong.slice(0, errors));
  const rest = [...near, ...open].filter((entry) => !wrong.includes(entry));
  for (const entry of [...rest, ...wrong, ...mixed]) if (chosen.size < ten) chosen.add(entry);
  return interleave([...chosen], seed).map(({ id }) => id);
}
