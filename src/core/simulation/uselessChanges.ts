import { boundOfDifference } from '#core/statistics/difference.ts';
import { noise } from './noise.ts';

/**
 * Tries changes that do nothing, `weeks` long each. Counts how many show a signal at the settled
 * end, and how many would have shown one to somebody who looks each week from the first on.
 */
export function uselessChanges(count: number, weeks: number, next: () => number) {
  const chance = noise(next);
  let settled = 0;
  let looking = 0;
  for (let i = 0; i < count; i++) {
    let sum = 0;
    let fooled = false;
    let signal = false;
    for (let week = 1; week <= weeks; week++) {
      sum += chance() - chance();
      signal = Math.abs(sum / week) > boundOfDifference(1, week);
      fooled ||= signal;
    }
    if (signal) settled += 1;
    if (fooled) looking += 1;
  }
  return { settled, looking };
}
