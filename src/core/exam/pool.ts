import type { PoolEntry } from '#core/question/entry.ts';
import type { PoolItem } from './blueprint.ts';

/** Where the questions of a domain come from, as its author wrote it. */
export interface Origin {
  /** Lessons, or one objective of a lesson as `lesson#objective`. */
  readonly from: readonly string[];
  /** Only questions that are marked for the exam. */
  readonly marked: boolean;
}

export interface Limits {
  readonly exam?: string;
  readonly types?: readonly string[];
  readonly blooms?: readonly string[];
}

/**
 * The questions of each domain, in the order of the bank. A question belongs to the first domain
 * that names it; one objective that is named goes before its lesson as a whole.
 */
export function pools(
  origins: readonly Origin[],
  entries: readonly PoolEntry[],
  { exam, types, blooms }: Limits,
): readonly (readonly PoolItem[])[] {
  const result: PoolItem[][] = origins.map(() => []);
  for (const entry of entries) {
    if (types && !types.includes(entry.type)) continue;
    if (blooms && !blooms.includes(entry.bloom)) continue;
    const { id, objective, type, lesson } = entry;
    const serves = exam === undefined || entry.exams.includes(exam);
    const places = [`${lesson}#${objective}`, lesson].map((name) =>
      origins.findIndex(({ from, marked }) => from.includes(name) && (serves || !marked)),
    );
    const place = places.find((at) => at >= 0);
    if (place === undefined) continue;
    const drawn = {
      id,
      objective,
      type,
      lesson,
      ...(entry.case !== undefined && { case: entry.case }),
    };
    result[place]?.push(drawn);
  }
  return result;
}
