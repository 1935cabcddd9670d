import type { ChartKind } from './controlChart.ts';

export type OwnSamples =
  | { readonly ok: true; readonly samples: readonly (readonly number[])[]; readonly left: number }
  | { readonly ok: false; readonly problem: string };

const most = 200;
const least = 5;

/**
 * Pasted numbers as samples for a chart: single values; values in groups of `size` in their order;
 * or counts of bad units among `size`. What does not fill a group at the end is left out.
 */
export function ownSamples(kind: ChartKind, size: number, values: readonly number[]): OwnSamples {
  const group = kind === 'means' ? size : 1;
  const count = Math.floor(values.length / group);
  if (count < least) {
    return { ok: false, problem: `A chart needs at least ${least} points; these make ${count}.` };
  }
  if (count > most) {
    return { ok: false, problem: `At most ${most} points can be drawn; these make ${count}.` };
  }
  const odd = values.find((n) => !Number.isInteger(n) || n < 0 || n > size);
  if (kind === 'shares' && odd !== undefined) {
    return { ok: false, problem: `${odd} is no count of bad units among ${size}.` };
  }
  const samples = Array.from({ length: count }, (_, i) => values.slice(i * group, (i + 1) * group));
  return { ok: true, samples, left: values.length - count * group };
}
