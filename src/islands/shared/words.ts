import { lazily } from '#core/lazily.ts';

const locale = 'en-GB';
const range = lazily(
  () =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
// Dates are said by hand: the first formatter of the language takes half of the start of a page.
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const week = 7 * 24 * 60 * 60 * 1000;

/** “3 checks”, “1 check”. */
export const checks = (count: number): string => counted(count, 'check', 'checks');

/** A number with the form of the word that goes with it. */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${count === 1 ? one : other}`;

/** “54.25”, “18,682”: two decimals at most, by hand for the same reason. */
export function number(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** “54.25 of 80 marks”. */
export const marksOf = (marks: number, of: number): string =>
  `${number(marks)} of ${number(of)} ${of === 1 ? 'mark' : 'marks'}`;

/** “24 November 2026” in the learner's own time zone. */
export function day(t: number): string {
  const at = new Date(t);
  return `${at.getDate()} ${months[at.getMonth()]} ${at.getFullYear()}`;
}

/** “24 Nov 2026, 14:05” in the learner's own time zone. */
export function moment(t: number): string {
  const at = new Date(t);
  const name = months[at.getMonth()] ?? '';
  const month = name.slice(0, name === 'September' ? 4 : 3);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${at.getDate()} ${month} ${at.getFullYear()}`;
  return `${date}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** “14 March 2027” for `2027-03-14`, wherever the learner is. */
export const dayName = (text: string): string => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
};

/** “30 Nov – 6 Dec 2026”, or one day. */
export const span = (from: string, to: string): string =>
  range().formatRange(Date.parse(from), Date.parse(to));

/** “90 min” up to two hours, otherwise “26 h”. */
export const duration = (minutes: number): string =>
  minutes < 120 ? `${minutes} min` : `${number(Math.round(minutes / 60))} h`;

/** “on Tuesday” within the last week, otherwise “on 3 November 2026”. */
export const onDay = (t: number, now: number): string =>
  `on ${Math.abs(now - t) < week ? weekdays[new Date(t).getDay()] : day(t)}`;
