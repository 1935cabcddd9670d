import type { Progress, Sitting } from '#core/progress/progress.ts';

export interface Sat extends Sitting {
  /** The attempt. */
  readonly id: string;
}

/** The sittings of one mock exam. */
export interface ExamHistory {
  readonly exam: string;
  /** The newest first, those under way included. */
  readonly sittings: readonly Sat[];
  /** As the run chart takes them: handed in or timed out, the oldest first. */
  readonly results: readonly { readonly right: number; readonly of: number; readonly t: number }[];
}

export interface History {
  /** By the newest sitting of each. */
  readonly exams: readonly ExamHistory[];
  /** Sittings that were discarded; they stand in no list. */
  readonly discarded: number;
}

/** All sittings by exam. An end whose beginning is not here is left out. */
export function historyOf(sittings: Progress['sittings']): History {
  const all = Object.entries(sittings)
    .map(([id, sitting]): Sat => ({ id, ...sitting }))
    .filter(({ exam }) => exam !== '')
    .sort((a, b) => b.t - a.t || (a.id < b.id ? -1 : 1));
  const kept = all.filter(({ ended }) => ended?.how !== 'discard');
  const exams = [...new Set(kept.map(({ exam }) => exam))].map((exam): ExamHistory => {
    const own = kept.filter((one) => one.exam === exam);
    const results = own
      .toReversed()
      .flatMap(({ ended }) =>
        ended && ended.of > 0 ? [{ right: ended.marks, of: ended.of, t: ended.t }] : [],
      );
    return { exam, sittings: own, results };
  });
  return { exams, discarded: all.length - kept.length };
}
