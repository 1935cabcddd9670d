/** A straight map from numbers to places on the paper, both ends included. */
export function scale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (n: number) => number {
  const span = high - low || 1;
  return (n) => from + ((n - low) / span) * (to - from);
}

/** Round numbers from `low` to `high`, about `count` of them, for the marks of an axis. */
export function ticks(low: number, high: number, count = 5): number[] {
  if (!(high > low)) return [low];
  const raw = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((n) => n * power >= raw) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(places)),
  );
}

/** The points of an SVG path through (x, y), in whole tenths. */
export const pathThrough = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('');

const tenth = (n: number) => Math.round(n * 10) / 10;
