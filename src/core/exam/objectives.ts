import type { Judged } from './score.ts';

/** How the items on one objective of a lesson went. */
export interface ObjectiveScore {
  readonly lesson: string;
  readonly objective: string;
  readonly right: number;
  readonly items: number;
  readonly marks: number;
  readonly of: number;
}

/**
 * The items of a paper by objective, the weakest first; of equally weak ones that with more items.
 * What the course no longer holds is left out.
 */
export function byObjective(
  items: readonly Judged[],
  objectiveOf: (id: string) => string | undefined,
): readonly ObjectiveScore[] {
  const rows = new Map<string, ObjectiveScore>();
  for (const { id, question, verdict, marks, of } of items) {
    const objective = objectiveOf(id);
    if (!question || objective === undefined) continue;
    const { lesson } = question;
    const key = `${lesson}#${objective}`;
    const row = rows.get(key) ?? { lesson, objective, right: 0, items: 0, marks: 0, of: 0 };
    rows.set(key, {
      ...row,
      right: row.right + Number(verdict === 'right'),
      items: row.items + 1,
      marks: row.marks + marks,
      of: row.of + of,
    });
  }
  const share = ({ marks, of }: ObjectiveScore) => marks / of;
  return [...rows.values()].sort((a, b) => share(a) - share(b) || b.items - a.items);
}
