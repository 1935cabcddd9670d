import { random } from '#core/random.ts';
import { matrixOf } from './matrix.ts';
import type { Pair, Statement } from './pair.ts';

export interface Picked {
  readonly pair: Pair;
  readonly statement: Statement;
}

type Told = Readonly<Record<string, number>>;

/** How much more often a pair comes that was always mixed up than one that never was. */
const pull = 6;

/**
 * How strongly a pair is asked for: 1 without a mix-up, more with the share of mix-ups, by a
 * smoothed share so that one slip does not drown the rest. Never 0: every pair stays possible.
 */
export function weightOf(pair: Pair, told: Told): number {
  const { asked, mixed } = matrixOf(pair, told);
  return 1 + pull * (mixed / (asked + 2));
}

/**
 * The statement to ask next, decided by the seed: a pair by its weight, then one of its statements.
 * What was asked lately (statement ids, the latest last) comes when the pair has nothing else,
 * the oldest first, and the same pair does not come twice in a row where there are others.
 */
export function pick(
  pairs: readonly Pair[],
  told: Told,
  lately: readonly string[],
  seed: string,
): Picked | undefined {
  const next = random(`contrast ${seed}`);
  const last = lately.at(-1);
  const others = pairs.filter(({ statements }) => !statements.some(({ id }) => id === last));
  const open = (others.length > 0 ? others : pairs).filter((pair) => pair.statements.length > 0);
  const weights = open.map((pair) => weightOf(pair, told));
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  const pair = open[at] ?? open.at(-1);
  if (!pair) return undefined;
  const fresh = pair.statements.filter(({ id }) => !lately.includes(id));
  const asked = (one: Statement) => lately.lastIndexOf(one.id);
  const oldest = pair.statements.toSorted((a, b) => asked(a) - asked(b)).slice(0, 1);
  const among = fresh.length > 0 ? fresh : oldest;
  const statement = among[Math.floor(next() * among.length)];
  return statement && { pair, statement };
}
