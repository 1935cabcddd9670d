import { describe, expect, it } from 'vitest';
import { day, dayName, moment, number, onDay } from '../../../src/islands/shared/words.ts';

const said = (options: Intl.DateTimeFormatOptions) => {
  const { format } = new Intl.DateTimeFormat('en-GB', options);
  return (t: number) => format(t);
};
const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const short = { ...long, month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const moments = Array.from({ length: 400 }, (_, i) => Date.UTC(2026, 0, 1) + i * 95_000_000);

describe('What is said by hand is said as the British say it, in every month', () => {
  it('a day', () => {
    expect(moments.map(day)).toEqual(moments.map(said(long)));
  });

  it('a moment', () => {
    expect(moments.map(moment)).toEqual(moments.map(said(short)));
  });

  it('a date without a time, wherever the learner is', () => {
    const dates = moments.map((t) => new Date(t).toISOString().slice(0, 10));
    expect(dates.map(dayName)).toEqual(moments.map(said({ ...long, timeZone: 'UTC' })));
  });

  it('a day of the last week, by its name', () => {
    const weekday = said({ weekday: 'long' });
    expect(moments.map((t) => onDay(t, t + 1))).toEqual(moments.map((t) => `on ${weekday(t)}`));
  });

  it('a number, with its sign, its separators and two decimals at most', () => {
    const { format } = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
    const numbers = [
      0,
      1,
      54.25,
      0.125,
      8.345,
      2 / 3,
      -6,
      -0.5,
      998.999,
      999.996,
      999,
      1000,
      1234,
      -1234,
      18_682.5,
      1_234_567,
    ];
    expect(numbers.map(number)).toEqual(numbers.map((n) => format(n)));
  });
});
