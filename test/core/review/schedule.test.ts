import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/review/day.ts';
import { capped, deadlineOf } from '../../../src/core/review/deadline.ts';
import {
  daysBetween,
  intervalAfter,
  recall,
  type Grade,
  type Recall,
} from '../../../src/core/review/memory.ts';
import { daysAfter, dueDay, isAgain, isDue, todayOf } from '../../../src/core/review/schedule.ts';
import { foldCards } from '../../../src/core/review/state.ts';
import { day, dayOf, noon, planned, reviewed, reviews, zone } from './reviews.ts';

const audit = 'term/audit';
const hours = fc.integer({ min: -12, max: 14 });
const jump = fc.integer({ min: -3650 * day, max: 3650 * day });
const grades: readonly Grade[] = [1, 2, 3, 4];

describe('The memory of a card', () => {
  it('grows with each good answer and shrinks when it was not known', () => {
    const first = recall(undefined, 0, 3);
    const second = recall(first, 3, 3);
    expect(second.stability).toBeGreaterThan(first.stability);
    expect(recall(second, 14, 1).stability).toBeLessThan(second.stability);
  });

  it('follows FSRS-6: good, good and good again are 2, 14 and 47 days with these gaps', () => {
    const first = recall(undefined, 0, 3);
    const second = recall(first, 3, 3);
    expect([
      intervalAfter(undefined, 0, 3),
      intervalAfter(first, 3, 3),
      intervalAfter(second, 10, 3),
    ]).toEqual([2, 14, 47]);
  });

  it('is asked for later the better it was known, and after a day at least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...grades)), { maxLength: 12 }),
        fc.nat(4000),
        (history, days) => {
          const before = history.reduce<Recall | undefined>(
            (known, [gap, grade]) => recall(known, known ? gap : 0, grade),
            undefined,
          );
          const [again = 0, hard = 0, good = 0, easy = 0] = grades.map((grade) =>
            intervalAfter(before, before ? days : 0, grade),
          );
          expect(again).toBe(1);
          expect(hard).toBeGreaterThanOrEqual(1);
          expect(good).toBeGreaterThanOrEqual(hard);
          expect(easy).toBeGreaterThanOrEqual(good);
        },
      ),
    );
  });

  it('begins anew where it is damaged', () => {
    for (const stability of [NaN, Infinity, 0]) {
      expect(recall({ stability, difficulty: 5 }, 3, 3)).toEqual(recall(undefined, 0, 3));
    }
  });

  it('counts a night as a day and an afternoon as none', () => {
    const evening = Date.UTC(2026, 10, 24, 23);
    expect(daysBetween(evening, evening + 8 * 36e5)).toBe(1);
    expect(daysBetween(noon, noon + 5 * 36e5)).toBe(0);
    expect(daysBetween(noon, noon - day)).toBe(0);
  });
});

describe('A schedule', () => {
  it('never throws and is never due before the review, for clocks ten years off either way', () => {
    fc.assert(
      fc.property(reviews, jump, hours, (list, off, hour) => {
        const state = foldCards(list);
        const today = todayOf(state, noon + off, zone(hour));
        const graded = foldCards([...list, reviewed({ t: noon + off })]);
        for (const [card, memory] of Object.entries(graded.cards)) {
          expect(dueDay(card, memory, today)).toBeGreaterThan(dayNumber(zone(hour)(memory.last)));
        }
        for (const grade of grades.slice(1)) {
          expect(daysAfter(audit, state.cards[audit], grade, today)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it('is never overdue by a change of time zone: what waits here is at most due today there', () => {
    fc.assert(
      fc.property(reviews, hours, hours, fc.nat(100 * day), (list, home, away, later) => {
        const state = foldCards(list);
        const here = todayOf(state, noon + later, zone(home));
        const there = todayOf(state, noon + later, zone(away));
        for (const [card, memory] of Object.entries(state.cards)) {
          if (isDue(card, memory, here)) continue;
          expect(dueDay(card, memory, there)).toBeGreaterThanOrEqual(there.day);
        }
      }),
    );
  });

  it('is due once: a card that was known is not due again on the same day, at any hour of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 4), fc.nat(day - 1), hours, (grade, later, hour) => {
        const state = foldCards([reviewed({ grade })]);
        const inZone = zone(hour);
        const today = todayOf(state, noon + later, inZone);
        const isSameDay = inZone(noon + later) === inZone(noon);
        const memory = state.cards[audit];
        expect(isSameDay && memory !== undefined && isDue(audit, memory, today)).toBe(false);
      }),
    );
  });

  it('turns the day at four in the morning', () => {
    const state = foldCards([reviewed({ grade: 1, t: Date.UTC(2026, 10, 24, 22) })]);
    const memory = state.cards[audit]!;
    const at = (hour: number, minute: number) =>
      todayOf(state, Date.UTC(2026, 10, 25, hour, minute), dayOf);
    expect(isDue(audit, memory, at(3, 59))).toBe(false);
    expect(isAgain(memory, at(3, 59))).toBe(true);
    expect(isDue(audit, memory, at(4, 0))).toBe(true);
    expect(isAgain(memory, at(4, 0))).toBe(false);
  });

  it('says on its buttons what comes of them', () => {
    fc.assert(
      fc.property(reviews, fc.constantFrom(...grades), fc.nat(400), (list, grade, wait) => {
        const t = noon + 1 + wait * day;
        const plan = planned('cqa', dayOf(noon + 60 * day), noon - day);
        const before = foldCards([...list, plan]);
        const after = foldCards([...list, plan, reviewed({ t, grade })]);
        const today = todayOf(before, t, dayOf);
        const said = daysAfter(audit, before.cards[audit], grade, today);
        const due = dueDay(audit, after.cards[audit]!, today) - today.day;
        expect(said).toBe(grade === 1 ? 0 : due);
      }),
    );
  });
});

describe('The day of an exam', () => {
  it('brings every card back within the last tenth of the time from planning', () => {
    fc.assert(
      fc.property(reviews, fc.integer({ min: 2, max: 400 }), (list, days) => {
        const log = [...list, planned('cqa', dayOf(noon + days * day))];
        const { day: first, deadline } = todayOf(foldCards(log), noon, dayOf);
        const { exam, from } = deadline!;
        expect([exam - first, exam - from]).toEqual([days, Math.max(1, Math.round(days / 10))]);
        // Somebody who knows every card at once and sees it on the day on which it is due.
        for (const card of new Set(list.map((one) => one.card))) {
          const own = [...log];
          let seen = 0;
          for (let on = first; on < exam; on++) {
            const t = noon + (on - first) * day + 1;
            const state = foldCards(own);
            if (!isDue(card, state.cards[card]!, todayOf(state, t, dayOf))) continue;
            own.push(reviewed({ card, t, grade: 4 }));
            if (on >= from) seen++;
          }
          expect(seen).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves alone what is due before it, and what was seen in the last tenth', () => {
    const deadline = { exam: 100, from: 90 };
    expect(capped(audit, 50, 89, deadline)).toBe(89);
    expect(capped(audit, 50, 97, deadline)).toBe(97);
    expect(capped(audit, 92, 140, deadline)).toBe(140);
    expect(capped(audit, 50, 140)).toBe(140);
    const days = Array.from({ length: 200 }, (_, i) => capped(`term/${i}`, 50, 140, deadline));
    expect(new Set(days).size).toBe(10);
    expect([Math.min(...days), Math.max(...days)]).toEqual([90, 99]);
  });

  it('is the nearest one that is ahead, and none when it was taken back or is over', () => {
    const state = foldCards([
      planned('cqa', '2027-03-01'),
      planned('cqia', '2027-01-01'),
      planned('pmp', '2026-11-01'),
      planned('ctfl', '2026-12-01'),
      planned('ctfl', '', noon + 1),
    ]);
    const today = dayNumber(dayOf(noon));
    expect(deadlineOf(state, today, dayOf)?.exam).toBe(dayNumber('2027-01-01'));
    expect(deadlineOf(state, dayNumber('2027-02-01'), dayOf)?.exam).toBe(dayNumber('2027-03-01'));
    expect(deadlineOf(state, dayNumber('2027-03-01'), dayOf)).toBeUndefined();
  });
});
