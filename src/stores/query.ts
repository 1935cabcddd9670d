import { visible } from '#core/progress/fold.ts';
import {
  foldAll,
  grow,
  keptText,
  readKept,
  type Folded,
  type Folding,
} from '#core/progress/folding.ts';
import type { Operation } from '#core/progress/operation.ts';
import { parseOperation } from '#core/progress/parse.ts';
import type { Ledger } from './ledger.ts';
import type { Found, Log } from './storage/storage.ts';

const resets = ['reset', 'reset-undone'] as const;
const parsed = (rows: readonly unknown[]): Operation[] =>
  rows.flatMap((row) => parseOperation(row) ?? []);

/**
 * The visible operations with one of these values in an index, in the order of time, without
 * reading the rest of the log.
 */
export async function some(
  ledger: Ledger,
  log: Log,
  index: 'kind' | 'attempt',
  values: readonly string[],
): Promise<readonly Operation[]> {
  const fits = (one: Operation) =>
    values.includes(String((one as unknown as Record<string, unknown>)[index]));
  const waiting = await ledger.waiting();
  try {
    const found = await Promise.all([log.where(index, values), log.where('kind', resets)]);
    const rows = found.flatMap((one) => parsed(one.rows));
    return visible([...rows, ...waiting]).filter(fits);
  } catch {
    return visible(await ledger.operations()).filter(fits);
  }
}

/** When a state is kept: after how many rows, and at which moment. */
export interface Keeping {
  readonly keepAfter: number;
  readonly idle: (work: () => void) => void;
}

/**
 * The state that all operations fold to. It is taken from a kept one where that provably lacks
 * nothing but a few rows, and otherwise folded anew.
 */
export async function stateOf<S>(
  ledger: Ledger,
  log: Log,
  folding: Folding<S>,
  { keepAfter, idle }: Keeping,
): Promise<S> {
  const { name, version } = folding;
  const waiting = await ledger.waiting();

  /** What waits and was not in the log yet when it was read. */
  function lacking(rows: readonly unknown[]): readonly Operation[] {
    const ids = new Set(rows.map((row) => (row as Operation | null)?.id));
    return waiting.filter(({ id }) => !ids.has(id));
  }

  function keep(folded: Folded<S>, { rows, mark }: Found): void {
    if (rows.length < keepAfter) return;
    const text = keptText(folded);
    idle(() => log.keep({ name, version, text }, mark, new Set()).catch(() => undefined));
  }

  try {
    const kept = await log.recall(name);
    const base = kept?.version === version ? readKept(folding, kept?.text) : undefined;
    const quick = base && kept && grow(folding, base, parsed(kept.rows));
    if (quick && kept) {
      keep(quick, kept);
      const late = lacking(kept.rows);
      const full = late.length > 0 ? grow(folding, quick, late) : quick;
      if (full) return full.state;
    }
    const all = await log.where('kind', [...folding.kinds, ...resets]);
    const late = lacking(all.rows);
    const folded = foldAll(folding, [...parsed(all.rows), ...late]);
    if (late.length === 0) keep(folded, all);
    return folded.state;
  } catch {
    return foldAll(folding, await ledger.operations()).state;
  }
}
