import type { Activity, BinId, LevelRules } from '#core/sorting/activity.ts';

/** A small course: `count` activities of each bin of the whole family; control has no level 1. */
export function activitiesOf(count: number): Activity[] {
  return (['qa', 'qm', 'qc', 'qp', 'qi'] as const).flatMap((bin) =>
    Array.from({ length: count }, (_, i) => activity(`${bin}-${i}`, bin)),
  );
}

export function activity(id: string, bin: BinId): Activity {
  const wide = bin === 'qa' || bin === 'qc' ? bin : 'qm';
  return {
    id,
    text: `Do the work ${id}.`,
    answers: { ...(wide !== 'qc' && { 1: wide }), 2: wide, 3: bin },
    reason: `Because of ${id}.`,
  };
}

export const levels: readonly LevelRules[] = [
  { level: 1, title: 'Two', note: '', bins: ['qa', 'qm'], perBin: 6 },
  { level: 2, title: 'Three', note: '', bins: ['qa', 'qc', 'qm'], perBin: 5 },
  { level: 3, title: 'Five', note: '', bins: ['qa', 'qc', 'qp', 'qi', 'qm'], perBin: 3 },
];
