import type { Pair } from './pair.ts';

/** One row of a matrix: what it was, and how often it was taken for each of the two terms. */
export interface MatrixRow {
  readonly was: string;
  readonly name: string;
  /** In the order of the pair's terms. */
  readonly said: readonly [number, number];
}

export interface PairMatrix {
  readonly pair: Pair;
  readonly rows: readonly [MatrixRow, MatrixRow];
  readonly asked: number;
  /** How often one was taken for the other. */
  readonly mixed: number;
}

type Told = Readonly<Record<string, number>>;

/** How often a term was taken for each; `told` counts by `pair/term>said`. */
export function matrixOf(pair: Pair, told: Told): PairMatrix {
  const [first, second] = pair.terms;
  const times = (was: string, said: string) => {
    const key = `${pair.id}/${was}>${said}`;
    return Object.hasOwn(told, key) ? (told[key] ?? 0) : 0;
  };
  const row = ({ id, name }: { readonly id: string; readonly name: string }): MatrixRow => ({
    was: id,
    name,
    said: [times(id, first.id), times(id, second.id)],
  });
  const rows = [row(first), row(second)] as const;
  const mixed = rows[0].said[1] + rows[1].said[0];
  return { pair, rows, asked: mixed + rows[0].said[0] + rows[1].said[1], mixed };
}

/** The pairs that were asked, those with the most mix-ups first. */
export const matrices = (pairs: readonly Pair[], told: Told): PairMatrix[] =>
  pairs
    .map((pair) => matrixOf(pair, told))
    .filter(({ asked }) => asked > 0)
    .toSorted((a, b) => b.mixed - a.mixed || b.asked - a.asked);
