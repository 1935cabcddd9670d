import { byTime, isHidden, resetsIn, visible, type Place } from './fold.ts';
import type { Operation, Reset } from './operation.ts';
import { parseOperation } from './parse.ts';

/** A way to fold operations to a state that can be kept as JSON. */
export interface Folding<S> {
  readonly name: string;
  /** Another one whenever the same operations would fold to something else. */
  readonly version: string;
  /** The kinds that it looks at; all others pass it by. */
  readonly kinds: readonly Operation['kind'][];
  /** The state of nothing. */
  readonly begin: () => S;
  /**
   * The state with operations that are in order and later than all before. It may write to the state
   * that it is given and return it.
   */
  readonly extend: (state: S, operations: readonly Operation[]) => S;
  /** False for what was kept and has not the shape of a state. */
  readonly accepts: (state: unknown) => boolean;
}

/** A state, with what must be known to add operations to it. */
export interface Folded<S> {
  readonly state: S;
  /** The latest operation in it. */
  readonly last: Place | undefined;
  /** They also hide what comes in late. */
  readonly resets: readonly Reset[];
}

const isReset = ({ kind }: Operation): boolean => kind === 'reset' || kind === 'reset-undone';

/** Folds operations, in whatever order they come. */
export function foldAll<S>(folding: Folding<S>, operations: Iterable<Operation>): Folded<S> {
  const all = [...operations];
  const own = visible(all).filter(({ kind }) => folding.kinds.includes(kind));
  const state = folding.extend(folding.begin(), own);
  return { state, last: placeOf(own.at(-1)), resets: resetsIn(all) };
}

/**
 * Adds operations that are not in it. Undefined when that cannot be done one by one: one of them is
 * earlier than the latest (a clock was set back, another device was slower), or a reset is among them.
 */
export function grow<S>(
  folding: Folding<S>,
  { state, last, resets }: Folded<S>,
  operations: readonly Operation[],
): Folded<S> | undefined {
  if (operations.some(isReset)) return undefined;
  const own = operations
    .filter(({ kind }) => folding.kinds.includes(kind))
    .filter((operation) => !isHidden(operation, resets))
    .sort(byTime);
  const [first] = own;
  if (!first) return { state, last, resets };
  if (last && byTime(first, last) <= 0) return undefined;
  return { state: folding.extend(state, own), last: placeOf(own.at(-1)), resets };
}

const placeOf = (operation: Operation | undefined): Place | undefined =>
  operation && { t: operation.t, id: operation.id };

/** A folded state as text. */
export const keptText = <S>({ state, last, resets }: Folded<S>): string =>
  JSON.stringify({ state, last, resets });

/** The folded state out of a text; undefined when it is not what `keptText` wrote. */
export function readKept<S>(folding: Folding<S>, text: unknown): Folded<S> | undefined {
  try {
    const raw = JSON.parse(String(text)) as Partial<Folded<S>> | null;
    const { state, last } = raw ?? {};
    const resets = raw?.resets?.map(parseOperation) ?? [undefined];
    const isPlace = last === undefined || (Number.isFinite(last.t) && typeof last.id === 'string');
    const isKnown = resets.every((one): one is Reset => one?.kind === 'reset');
    if (!folding.accepts(state) || !isPlace || !isKnown) return undefined;
    return { state: state as S, last, resets };
  } catch {
    return undefined;
  }
}
