import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, toMonday } from '../../../src/core/readiness/calendarDay.ts';
import { lastDay, minutesIn, planProblems } from '../../../src/core/readiness/planInput.ts';

const today = '2026-11-26';
const day = (text: string) => planProblems(text, '120', today).day;
const minutes = (text: string) => planProblems('2027-03-14', text, today).minutes;

describe('What a learner enters for a plan', () => {
  it('is fine with a day from tomorrow to five years from now and a sensible number of minutes', () => {
    for (const fine of ['2026-11-27', '2027-03-14', '2028-02-29', '2031-11-26']) {
      expect(planProblems(fine, ' 120 ', today)).toEqual({});
    }
    expect([minutesIn('15'), minutesIn('3000')]).toEqual([15, 3000]);
  });

  it.each([
    ['2026-11-25', 'past'],
    ['1999-01-01', 'past'],
    ['0027-03-14', 'past'],
    ['2026-11-26', 'today'],
    ['2031-11-27', 'five years'],
    ['9999-12-31', 'five years'],
    ['275760-09-13', 'five years'],
    ['', 'Give the day'],
    ['2027-02-29', 'Give the day'],
    ['2027-13-01', 'Give the day'],
    ['next spring', 'Give the day'],
    ['14.3.2027', 'Give the day'],
  ])('gets one sentence for the day %s', (text, wanted) => {
    expect(day(text)).toContain(wanted);
    expect(minutes('120')).toBeUndefined();
  });

  it.each(['0', '14', '3001', '10000', '-5', '1e3', '12.5', 'two hours', '', '999999'])(
    'gets one sentence for %s minutes',
    (text) => {
      expect(minutes(text)).toBe('Give whole minutes a week, from 15 to 3,000, such as 120.');
    },
  );

  it('may name the last day also when today is a 29 February', () => {
    expect(lastDay('2028-02-29')).toBe('2033-02-28');
  });
});

describe('Days of the calendar', () => {
  it('come back as they went in, one after another, whatever clocks do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        expect(dayNumber(dayAt(n))).toBe(n);
      }),
    );
  });

  it('know their Monday', () => {
    expect(dayAt((dayNumber(today) ?? 0) + toMonday(dayNumber(today) ?? 0))).toBe('2026-11-30');
    expect(toMonday(dayNumber('2026-11-30') ?? 0)).toBe(7);
    expect(toMonday(dayNumber('1969-12-28') ?? 0)).toBe(1);
  });
});
