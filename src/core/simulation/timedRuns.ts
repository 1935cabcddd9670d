import { normalDraw } from '#core/statistics/normal.ts';
import { acceptance } from '#core/statistics/sampling.ts';
import { signalsAt, type Rule } from '#core/statistics/westernElectric.ts';
import { usual, type Course } from './processRun.ts';

export interface Timing {
  readonly runs: number;
  /** Samples up to the first signal, on average; a run without signal counts with its length. */
  readonly mean: number;
  /** Runs that were stopped without a signal. */
  readonly silent: number;
}

const longest = 4000;

/**
 * How many samples a process needs, that has just moved as `course` says, until the chart of means
 * or shares gives its first signal. The limits are exactly right, not estimated.
 */
export function timedRuns(
  course: Course,
  rules: readonly Rule[],
  runs: number,
  next: () => number,
): Timing {
  const draw = drawOf(course, next);
  let total = 0;
  let silent = 0;
  for (let run = 0; run < runs; run++) {
    const z: number[] = [];
    let signal = false;
    while (!signal && z.length < longest) {
      z.push(draw());
      signal = signalsAt(z, z.length - 1, rules).length > 0;
    }
    total += z.length;
    if (!signal) silent += 1;
  }
  return { runs, mean: total / runs, silent };
}

/** One point after the other, as its distance from the centre in σ of what is plotted. */
function drawOf({ kind, size, shift, share }: Course, next: () => number): () => number {
  if (kind !== 'shares') {
    const move = shift * Math.sqrt(kind === 'individuals' ? 1 : size);
    return () => move + normalDraw(next);
  }
  const sigma = Math.sqrt(size * usual.share * (1 - usual.share));
  const atMost = Array.from({ length: size + 1 }, (_, count) => acceptance(size, count, share));
  return () => {
    const chance = next();
    const count = atMost.findIndex((sum) => chance < sum);
    return ((count < 0 ? size : count) - size * usual.share) / sigma;
  };
}
