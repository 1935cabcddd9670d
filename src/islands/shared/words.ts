import { lazily } from '#core/lazily.ts';

const locale = 'en-GB';
const plural = new Intl.PluralRules(locale);
const shares = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const dates = (options: Intl.DateTimeFormatOptions) =>
  lazily(() => new Intl.DateTimeFormat(locale, options));
const days = dates({ day: 'numeric', month: 'long', year: 'numeric' });
const calendar = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const range = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekday = dates({ weekday: 'long' });
const week = 7 * 24 * 60 * 60 * 1000;

/** “3 checks”, “1 check”. */
export const checks = (count: number): string => counted(count, 'check', 'checks');

/** A number with the form of the word that goes with it. */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural.select(count) === 'one' ? one : other}`;

/** “54.25”, with two decimals at most; up to “999” there is nothing to format. */
export const number = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : shares().format(value);

/** “54.25 of 80 marks”. */
export const marksOf = (marks: number, of: number): string =>
  `${number(marks)} of ${number(of)} ${of === 1 ? 'mark' : 'marks'}`;

/** “24 November 2026” in the learner's own time zone. */
export const day = (t: number): string => days().format(t);

/** “14 March 2027” for `2027-03-14`, wherever the learner is. */
export const dayName = (text: string): string => {
  const t = Date.parse(text);
  return Number.isNaN(t) ? text : calendar().format(t);
};

/** “30 Nov – 6 Dec 2026”, or one day. */
export const span = (from: string, to: string): string =>
  range().formatRange(Date.parse(from), Date.parse(to));

/** “90 min” up to two hours, otherwise “26 h”. */
export const duration = (minutes: number): string =>
  minutes < 120 ? `${minutes} min` : `${number(Math.round(minutes / 60))} h`;

/** “on Tuesday” within the last week, otherwise “on 3 November 2026”. */
export const onDay = (t: number, now: number): string =>
  `on ${Math.abs(now - t) < week ? weekday().format(t) : days().format(t)}`;
