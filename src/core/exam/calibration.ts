import type { Judged } from './score.ts';

/** How often a certainty that was said came true. */
export interface Certainty {
  readonly sure: 1 | 2 | 3;
  readonly right: number;
  readonly said: number;
  /** Items on which it did not come true. */
  readonly missed: readonly number[];
}

/** Certainty against the result, high first; empty when none was said. */
export function calibration(items: readonly Judged[]): readonly Certainty[] {
  const counted = items.filter(({ verdict, work }) => work.sure > 0 && verdict !== 'gone');
  return ([3, 2, 1] as const).flatMap((sure) => {
    const own = counted.filter(({ work }) => work.sure === sure);
    if (own.length === 0) return [];
    const missed = own.filter(({ verdict }) => verdict !== 'right').map(({ item }) => item);
    return [{ sure, said: own.length, right: own.length - missed.length, missed }];
  });
}
