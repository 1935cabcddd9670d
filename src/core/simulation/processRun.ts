import { normalDraw } from '#core/statistics/normal.ts';
import type { ChartKind } from './controlChart.ts';

/** A filler that gives 500 g with σ = 2 g, and a share of 10 % bad units. */
export const usual = { mean: 500, sigma: 2, share: 0.1 } as const;

export interface Course {
  readonly kind: ChartKind;
  /** Values in a sample of measured values, units in a sample that is counted. */
  readonly size: number;
  /** How far the mean moves, in σ of single values. */
  readonly shift: number;
  /** The bad share from the shift on. */
  readonly share: number;
  /** The first sample after the shift, from 0. */
  readonly start: number;
}

/** Samples of a process that is stable until its mean, or its bad share, moves at `start`. */
export function processRun(course: Course, count: number, next: () => number): number[][] {
  const { kind, size, shift, share, start } = course;
  return Array.from({ length: count }, (_, sample) => {
    if (kind === 'shares') {
      return [badUnits(size, sample < start ? usual.share : share, next)];
    }
    const mean = usual.mean + (sample < start ? 0 : shift * usual.sigma);
    return Array.from(
      { length: kind === 'individuals' ? 1 : size },
      () => mean + usual.sigma * normalDraw(next),
    );
  });
}

function badUnits(size: number, share: number, next: () => number): number {
  let count = 0;
  for (let i = 0; i < size; i++) if (next() < share) count += 1;
  return count;
}
