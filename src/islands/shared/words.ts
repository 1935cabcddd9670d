const locale = 'en';
const plural = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const week = 7 * 24 * 60 * 60 * 1000;
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });

/** “3 checks”, “1 check”. */
export const checks = (count: number): string => counted(count, 'check', 'checks');

/** A number with the form of the word that goes with it. */
export const counted = (count: number, one: string, other: string): string =>
  `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`;

/** “24 November 2026” in the learner's own time zone. */
export const day = (t: number): string => days.format(t);

/** “on Tuesday” within the last week, otherwise “on 3 November 2026”. */
export const onDay = (t: number, now: number): string =>
  `on ${Math.abs(now - t) < week ? weekday.format(t) : days.format(t)}`;
