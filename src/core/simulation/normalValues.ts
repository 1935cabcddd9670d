import { random } from '#core/random.ts';
import { normalDraw } from '#core/statistics/normal.ts';

/** `count` repeatable values of a standard normal distribution. */
export function normalValues(seed: string, count: number): number[] {
  const next = random(seed);
  return Array.from({ length: count }, () => normalDraw(next));
}
