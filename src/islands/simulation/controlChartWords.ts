import type { ChartKind } from '#core/simulation/controlChart.ts';

/** What each chart is called, and what its panels show. */
export const names: Readonly<
  Record<ChartKind, { readonly chart: string; readonly main: string; readonly spread: string }>
> = {
  means: { chart: 'X̄-R chart', main: 'Means', spread: 'Ranges' },
  individuals: { chart: 'I-MR chart', main: 'Single values', spread: 'Moving ranges' },
  shares: { chart: 'p chart', main: 'Bad share', spread: '' },
};

/** A number short enough for the margin of a drawing. */
export function short(n: number): string {
  const size = Math.abs(n);
  if (size >= 1000) return n.toFixed(0);
  if (size >= 10) return n.toFixed(1);
  return n.toFixed(size >= 1 ? 2 : 3);
}

/** 1 sample, 2 samples. */
export const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
