const locale = 'en';
const plural = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const signed = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A number with the form of the word that goes with it. */
export const counted = (count: number, one: string, other: string): string =>
  `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`;

/** “67 %”. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** “0.31”, with a true minus sign. */
export const coefficient = (r: number): string =>
  signed.format(Math.abs(r) < 0.005 ? 0 : r).replace('-', '−');

/** “48 s”, or “2 min 5 s”. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
