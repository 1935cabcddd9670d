/** An SVG path whose round line ends are dots at (x, y): one element for hundreds of points. */
export const dots = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}h0`).join('');
