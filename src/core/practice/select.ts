import type { PoolEntry } from '#core/question/entry.ts';
import { random, shuffle } from '#core/random.ts';
import { interleave } from './interleave.ts';
import { together } from './together.ts';
import { filters, moduleOf, objectiveOf, type Filter, type State, type Wish } from './wish.ts';

/** What is known of a learner at a question; undefined is never seen. */
export interface Standing {
  readonly missed: boolean;
  readonly held: boolean;
}

/** A learner as far as a set depends on it. */
export interface Learner {
  readonly questions: Readonly<Record<string, Standing>>;
  /** Questions that were answered wrong while the learner was sure. */
  readonly sureButWrong: ReadonlySet<string>;
}

/** True when a question stands so with the learner. */
export function isIn(state: State, id: string, { questions, sureButWrong }: Learner): boolean {
  const standing = Object.hasOwn(questions, id) ? questions[id] : undefined;
  switch (state) {
    case 'unseen':
      return standing === undefined;
    case 'missed':
      return standing?.missed ?? false;
    case 'sure-but-wrong':
      return sureButWrong.has(id);
    case 'held':
      return standing?.held ?? false;
  }
}

/** The questions that fit a wish, in the order of the course. */
export const fitting = (pool: readonly PoolEntry[], wish: Wish, learner: Learner): PoolEntry[] =>
  pool.filter((entry) => filters.every((filter) => passes(filter, wish, entry, learner)));

function passes(filter: Filter, wish: Wish, entry: PoolEntry, learner: Learner): boolean {
  const wanted = wish[filter];
  if (!wanted) return true;
  switch (filter) {
    case 'module':
      return moduleOf(entry) === wanted;
    case 'objective':
      return entry.lesson === wanted || objectiveOf(entry) === wanted;
    case 'exam':
      return entry.exams.includes(wanted);
    case 'type':
      return entry.type === wanted;
    case 'difficulty':
      return String(entry.difficulty) === wanted;
    case 'state':
      return isIn(wanted as State, entry.id, learner);
  }
}

/** A filter that can be taken off, and how many questions fit then. */
export interface Widening {
  readonly filter: Filter;
  readonly count: number;
}

/** For a wish that nothing fits: each filter that alone stands in the way. */
export const widenings = (pool: readonly PoolEntry[], wish: Wish, learner: Learner): Widening[] =>
  filters
    .filter((filter) => wish[filter])
    .map((filter) => ({
      filter,
      count: fitting(pool, { ...wish, [filter]: '' }, learner).length,
    }))
    .filter(({ count }) => count > 0);

/** The ids of a set: as many as wished where so many fit, decided by the seed. */
export function setOf(
  pool: readonly PoolEntry[],
  wish: Wish,
  learner: Learner,
  seed: string,
): string[] {
  const fits = fitting(pool, wish, learner);
  const units = shuffle(together(fits), random(`practice ${seed}`));
  const chosen = units.flat().slice(0, wish.length);
  if (!wish.inOrder) return interleave(chosen, seed).map(({ id }) => id);
  return fits.filter((entry) => chosen.includes(entry)).map(({ id }) => id);
}
