import { random } from '#core/random.ts';

/** `count` repeatable values of a standard normal distribution (Box and Muller, 1958). */
export function normalValues(seed: string, count: number): number[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return radius * Math.cos(2 * Math.PI * next());
  });
}
