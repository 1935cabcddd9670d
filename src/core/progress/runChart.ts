/** Something that was finished: what was reached of what could be. */
export interface Finished {
  readonly right: number;
  readonly of: number;
  readonly t: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
  /** What was reached, in percent, rounded. */
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

/** The last twenty of what was finished as points of a run chart, oldest first. */
export function points(finished: readonly Finished[], limit: number): Point[] {
  const last = finished.slice(-shown);
  const step = (field.width - 2 * field.edge) / Math.max(1, shown - 1);
  return last.map(({ right, of, t }, i) => {
    const exact = of > 0 ? (100 * right) / of : 0;
    const share = Math.round(exact);
    // What is rounded up to the limit has not reached it.
    return { x: field.edge + i * step, y: heightOf(exact), share, t, inside: exact >= limit };
  });
}
