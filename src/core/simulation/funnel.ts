import { normalDraw } from '#core/statistics/normal.ts';

export const funnelRules = {
  1: 'Leave the funnel alone',
  2: 'Move it against the error',
  3: 'Set it opposite the marble',
  4: 'Set it over the marble',
} as const;
export type FunnelRule = keyof typeof funnelRules;

/** Left-right and far-near, in σ, from the target. */
export type Place = readonly [x: number, y: number];

export interface Drop {
  readonly funnel: Place;
  readonly marble: Place;
}

/** The scatter of `count` marbles around the mouth of the funnel, σ = 1 in both directions. */
export const scatter = (count: number, next: () => number): Place[] =>
  Array.from({ length: count }, (): Place => [normalDraw(next), normalDraw(next)]);

/**
 * Marbles dropped through a funnel that begins over the target and is moved after each by one of
 * Deming's four rules (1986). With `drift` the table slides to the left by so many σ between two
 * drops, so that marbles fall ever further right: a process that changes by nature.
 */
export function drops(rule: FunnelRule, noise: readonly Place[], drift = 0): Drop[] {
  let funnel: Place = [0, 0];
  return noise.map(([dx, dy], i) => {
    const from = funnel;
    const marble: Place = [from[0] + dx + drift * i, from[1] + dy];
    if (rule === 2) funnel = [from[0] - marble[0], from[1] - marble[1]];
    if (rule === 3) funnel = [-marble[0], -marble[1]];
    if (rule === 4) funnel = marble;
    return { funnel: from, marble };
  });
}

/** The mean square of the distances from the target in one direction, in σ²: its variance there. */
export function spreadOf(all: readonly Drop[]): number {
  const sum = all.reduce((total, { marble: [x, y] }) => total + x * x + y * y, 0);
  return sum / (2 * all.length);
}
