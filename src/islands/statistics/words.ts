import { lazily } from '#core/lazily.ts';

const signed = lazily(
  () => new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** “67 %”. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** “0.31”, with a true minus sign. */
export const coefficient = (r: number): string =>
  signed()
    .format(Math.abs(r) < 0.005 ? 0 : r)
    .replace('-', '−');

/** “48 s”, or “2 min 5 s”. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
