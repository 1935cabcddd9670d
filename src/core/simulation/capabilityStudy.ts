import { indices, partsPerMillion } from '#core/statistics/capability.ts';
import type { Indices, Specification } from '#core/statistics/capability.ts';
import { deviationOf, meanOf } from '#core/statistics/spread.ts';
import { stability, type Stability } from '#core/statistics/stability.ts';
import { normalValues } from './normalValues.ts';

/** A process that the learner sets; after half of the time its mean jumps by so many σ. */
export interface Process {
  readonly mean: number;
  readonly sigma: number;
  readonly jump: number;
}

export interface Study extends Stability {
  /** The values that fill whole samples. */
  readonly values: readonly number[];
  readonly mean: number;
  /** Standard deviation of all values, whatever their sample. */
  readonly overall: number;
}

export interface Judged extends Indices {
  readonly ppm: number;
}

export type Verdict =
  | { readonly ok: true; readonly within: Judged; readonly overall: Judged }
  | { readonly ok: false; readonly why: 'unstable' | 'few' | 'flat' };

const fewest = 8;

/** `count` values of a process in time order; the same number draws the same values. */
export const valuesOf = ({ mean, sigma, jump }: Process, draw: number, count: number): number[] =>
  normalValues(`ring:${draw}`, count).map(
    (z, i) => mean + sigma * (z + (i >= count / 2 ? jump : 0)),
  );

/** Values in samples of one size, with their two standard deviations and their signals. */
export function studyOf(all: readonly number[], size: number): Study {
  const values = all.slice(0, Math.floor(all.length / size) * size);
  return {
    ...stability(values, size),
    values,
    mean: meanOf(values),
    overall: deviationOf(values),
  };
}

/** Indices and ppm for a mean, a σ and limits. */
export const judge = (mean: number, sigma: number, limits: Specification): Judged => ({
  ...indices(mean, sigma, limits),
  ppm: partsPerMillion(mean, sigma, limits),
});

/**
 * The lock: indices only where no signal says that the process is unstable, where there are enough
 * samples to show one, and where the values differ.
 */
export function verdictOn(study: Study, limits: Specification): Verdict {
  const { signals, means, mean, within, overall } = study;
  if (means.length < fewest) return { ok: false, why: 'few' };
  if (!(within > 0 && overall > 0)) return { ok: false, why: 'flat' };
  if (signals.length > 0) return { ok: false, why: 'unstable' };
  return {
    ok: true,
    within: judge(mean, within, limits),
    overall: judge(mean, overall, limits),
  };
}
