/** Rolled throughput yield: the product of the yields of the steps, each between 0 and 1. */
export const rolledYield = (yields: readonly number[]): number =>
  yields.reduce((product, share) => product * share, 1);

/** Defects per million opportunities: D ÷ (U·O) × 10⁶. Units and opportunities are above 0. */
export const defectsPerMillion = (defects: number, units: number, opportunities: number): number =>
  (defects / (units * opportunities)) * 1e6;
