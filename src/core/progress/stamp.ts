import type { Operation, VersionVector } from './operation.ts';

/** The tab and the place in its count that an operation's id tells. */
export function placeOf(id: string): { readonly tab: string; readonly count: number } {
  const dash = id.lastIndexOf('-');
  const count = parseInt(id.slice(dash + 1), 36);
  return { tab: id.slice(0, Math.max(0, dash)), count: Number.isFinite(count) ? count : 0 };
}

/** The id of a tab's operation number `count`. */
export const stampId = (tab: string, count: number): string => `${tab}-${count.toString(36)}`;

/** How far every tab has counted in these operations. */
export function vectorOf(operations: Iterable<Operation>): VersionVector {
  const vector = new Map<string, number>();
  for (const { id } of operations) {
    const { tab, count } = placeOf(id);
    vector.set(tab, Math.max(count, vector.get(tab) ?? 0));
  }
  return Object.fromEntries(vector);
}

/** True when the vector has counted the operation. */
export function covers(vector: VersionVector, id: string): boolean {
  const { tab, count } = placeOf(id);
  return Object.hasOwn(vector, tab) && count <= (vector[tab] ?? -1);
}

/** The rooms of what belongs to no module, by the first word of its kind. */
const rooms: Readonly<Record<string, string>> = {
  card: 'review',
  review: 'review',
  term: 'contrast',
  exam: 'exam',
};

/** The module that an operation belongs to, or the name of what stands alone, such as `sorter-1`. */
export function scopeOf(operation: Operation): string | undefined {
  switch (operation.kind) {
    case 'question-answered':
      // A drawn set, `practice/<seed>`, is of no module; one of them is called practice.
      return operation.set.includes(':') ? operation.set.split('/')[0] : 'sets';
    case 'activity-placed':
      return operation.sorter.split('/')[0];
    case 'lesson-completed':
      return operation.lesson.split('/')[0];
    default:
      return rooms[operation.kind.split('-')[0] ?? ''];
  }
}
