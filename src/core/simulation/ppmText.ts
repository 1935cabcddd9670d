import { lazily } from '#core/lazily.ts';

const whole = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 0 }));

/** Parts per million in as many digits as somebody wants to read: 6,210, 66.07, 0.544, 0.0020. */
export function ppmText(ppm: number): string {
  if (ppm >= 1000) return whole().format(ppm);
  if (ppm >= 10) return ppm.toPrecision(4);
  if (ppm >= 0.01) return ppm.toPrecision(3);
  return ppm >= 0.00005 ? ppm.toFixed(4) : 'under 0.0001';
}
