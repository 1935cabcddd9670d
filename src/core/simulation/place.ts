import { scale } from './scale.ts';

/** The same map as `scale`, in whole tenths: finer places cannot be seen and only make a page heavy. */
export function place(...[from, to]: Parameters<typeof scale>): (n: number) => number {
  const at = scale(from, to);
  return (n) => Math.round(at(n) * 10) / 10;
}
