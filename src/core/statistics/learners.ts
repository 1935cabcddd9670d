import type { Operation } from '#core/progress/operation.ts';

/**
 * The learners behind some progress files. Files that share an operation are of one learner and are
 * joined, so that a file given twice, or an older and a newer one of the same learner, count once.
 * The result is the same whatever the order of files.
 */
export function learnersOf(
  files: readonly (readonly Operation[])[],
): readonly (readonly Operation[])[] {
  let learners: Map<string, Operation>[] = [];
  for (const file of files) {
    if (file.length === 0) continue;
    const own = new Map(file.map((operation) => [operation.id, operation]));
    const isSame = (other: ReadonlyMap<string, unknown>) => file.some(({ id }) => other.has(id));
    const same = learners.filter(isSame);
    for (const other of same) for (const [id, operation] of other) own.set(id, operation);
    learners = [...learners.filter((other) => !same.includes(other)), own];
  }
  return learners
    .map((own) => [...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    .sort((a, b) => ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
}
