import type { FinishedSet } from './progress.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Right at the first try, in percent. */
  readonly share: number;
  readonly t: number;
  /** On or above the limit. */
  readonly inside: boolean;
}

const shown = 20;
/** The drawing's field, in its own units. */
export const field = { width: 640, height: 160, edge: 16 } as const;

/** The height at which a share of 0 to 100 percent is drawn; more is higher. */
export const heightOf = (share: number): number =>
  field.height - field.edge - (share / 100) * (field.height - 2 * field.edge);

/** The last twenty finished sets as points of a run chart, oldest first. */
export function points(sets: readonly FinishedSet[], limit: number): Point[] {
  const last = sets.slice(-shown);
  const step = (field.width - 2 * field.edge) / Math.max(1, shown - 1);
  return last.map(({ right, of, t }, i) => {
    const share = of > 0 ? Math.round((100 * right) / of) : 0;
    return { x: field.edge + i * step, y: heightOf(share), share, t, inside: share >= limit };
  });
}
