import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { left, leftText, noticeAt, tick, type Clock } from '#core/exam/clock.ts';

const minute = 60_000;
const at = (text: string) => Date.parse(text);
const through = (moments: readonly number[]): Clock => {
  const [first = 0, ...rest] = moments;
  return rest.reduce<Clock>(tick, { used: 0, at: first });
};
/** All that is said while the time left goes through these values. */
const said = (minutes: number, lefts: readonly number[]) =>
  lefts.slice(1).flatMap((now, i) => noticeAt(minutes, lefts[i] ?? 0, now)?.text ?? []);

describe('The clock of an exam', () => {
  it.each([
    ['over midnight', '2026-11-26T23:50:00Z', '2026-11-27T00:20:00Z', 30],
    ['over the end of a year', '2026-12-31T23:59:00Z', '2027-01-01T00:01:00Z', 2],
    ['when summer time begins', '2027-03-28T01:30:00+01:00', '2027-03-28T03:30:00+02:00', 60],
    ['when summer time ends', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00', 60],
    [
      'in a plane that changes its zone',
      '2026-11-26T22:00:00+09:00',
      '2026-11-26T14:00:00+01:00',
      0,
    ],
  ])('counts the minutes that passed %s', (_, from, to, minutes) => {
    expect(through([at(from), at(to)]).used).toBe(minutes * minute);
  });

  it('counts sleep and a closed tab as time that passed', () => {
    expect(through([0, 1000, 1000 + 40 * minute]).used).toBe(1000 + 40 * minute);
  });

  it('takes nothing and gives nothing when the device’s clock is set back', () => {
    const before = through([0, 10 * minute]);
    const back = tick(before, 2 * minute);
    expect(back.used).toBe(10 * minute);
    expect(tick(back, 3 * minute).used).toBe(11 * minute);
  });

  it('counts a clock set forward, since it cannot be told from sleep', () => {
    expect(tick(through([0, 10 * minute]), 70 * minute).used).toBe(70 * minute);
  });

  it('counts the same however often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { minLength: 1 }), (steps) => {
        const moments = steps.reduce<number[]>(
          (all, step) => [...all, (all.at(-1) ?? 0) + step],
          [0],
        );
        expect(through(moments).used).toBe(moments.at(-1));
      }),
    );
  });

  it('never runs backwards, whatever the device’s clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e13 }), { minLength: 2 }), (moments) => {
        let clock: Clock = { used: 0, at: moments[0] ?? 0 };
        for (const now of moments) {
          const next = tick(clock, now);
          expect(next.used).toBeGreaterThanOrEqual(clock.used);
          clock = next;
        }
      }),
    );
  });
});

describe('The time left', () => {
  it('is what is allowed less what was used, never less than nothing', () => {
    expect(left(90, 30 * minute)).toBe(60 * minute);
    expect(left(90, 91 * minute)).toBe(0);
    expect(left(0, 1e9)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [90 * minute, '90 min left'],
    [42 * minute - 1, '42 min left'],
    [5 * minute + 1, '6 min left'],
    [5 * minute, '5:00 left'],
    [61_000, '1:01 left'],
    [999, '0:01 left'],
    [0, '0:00 left'],
  ])('of %d ms is shown as %s', (ms, text) => {
    expect(leftText(ms)).toBe(text);
  });
});

describe('What is said of the time', () => {
  const everySecond = (minutes: number) =>
    Array.from({ length: minutes * 60 + 1 }, (_, i) => minutes * minute - i * 1000);

  it('is said once at half of the time, at 30, 10, 5 and 1 minutes', () => {
    expect(said(150, everySecond(150))).toEqual([
      'Half of the time is used.',
      '30 minutes left.',
      '10 minutes left.',
      '5 minutes left.',
      'One minute left.',
    ]);
  });

  it('is said once where half of the time is one of these points', () => {
    expect(said(60, everySecond(60))).toEqual([
      'Half of the time is used.',
      '10 minutes left.',
      '5 minutes left.',
      'One minute left.',
    ]);
    expect(said(2, everySecond(2))).toEqual(['One minute left.']);
  });

  it('leaves out points that lie before the beginning', () => {
    expect(said(10, everySecond(10))).toEqual(['Half of the time is used.', 'One minute left.']);
  });

  it('is the latest only when several points were passed at once', () => {
    expect(noticeAt(150, 100 * minute, 4 * minute)?.text).toBe('5 minutes left.');
    expect(noticeAt(150, 100 * minute, minute / 2)?.text).toBe('One minute left.');
  });

  it('is nothing when the time is over already, or where there is no limit', () => {
    expect(noticeAt(150, 100 * minute, 0)).toBeUndefined();
    expect(noticeAt(0, 100 * minute, minute / 2)).toBeUndefined();
  });

  it('interrupts in the last minute only', () => {
    expect(noticeAt(90, 5.5 * minute, 5 * minute)?.urgent).toBe(false);
    expect(noticeAt(90, 1.5 * minute, minute)?.urgent).toBe(true);
  });
});

test('no point is said twice, and none is lost but to a later one, however time jumps', () => {
  const jumps = fc.array(fc.integer({ min: 1, max: 40 * minute }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), jumps, (minutes, steps) => {
      const lefts = steps.reduce<number[]>(
        (all, step) => [...all, Math.max(0, (all.at(-1) ?? 0) - step)],
        [minutes * minute],
      );
      const texts = said(minutes, lefts);
      expect(new Set(texts).size).toBe(texts.length);
      const end = lefts.at(-1) ?? 0;
      const points = [minutes / 2, 30, 10, 5, 1].filter(
        (one) => one < minutes && end <= one * minute,
      );
      const isOpen = end > 0;
      expect(texts.length > 0).toBe(texts.length > 0 || (isOpen && points.length > 0));
      expect(texts.at(-1) === 'One minute left.' || !(isOpen && points.includes(1))).toBe(true);
    }),
  );
});
