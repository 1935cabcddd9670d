import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../../src/core/readiness/calendarDay.ts';
import { studyPlan } from '../../../src/core/readiness/plan.ts';
import { minutesOf } from '../../../src/core/readiness/planWords.ts';
import { readinessOf } from '../../../src/core/readiness/readiness.ts';
import { domain, examOf, known, learner, lessonsOf, mock, tasksOf } from './learner.ts';

describe('Any study plan', () => {
  const counts = fc.integer({ min: 1, max: 60 });
  const part = fc.record({
    weight: fc.integer({ min: 1, max: 60 }),
    questions: counts,
    tried: counts,
    held: counts,
  });
  const situation = fc.record({
    start: fc.integer({ min: 20_000, max: 25_000 }),
    ahead: fc.integer({ min: 1, max: 1826 }),
    minutes: fc.integer({ min: 15, max: 3000 }),
    parts: fc.array(part, { minLength: 1, maxLength: 7 }),
    mocks: fc.constantFrom([], [mock], [{ ...mock, minutes: 198 }]),
  });
  const made = ({
    start,
    ahead,
    minutes,
    parts,
    mocks,
  }: typeof situation extends fc.Arbitrary<infer T> ? T : never) => {
    const domains = parts.map(({ weight, questions }, i) => domain(`d${i}`, weight, questions));
    const states = parts.map(({ questions, tried, held }, i) => {
      const most = Math.min(questions, tried);
      return known(`d${i}`, { tried: most, held: Math.min(most, held) });
    });
    const outline = examOf(domains, { mocks });
    const readiness = readinessOf(outline, learner(states));
    const [today, day] = [dayAt(start), dayAt(start + ahead)];
    return { today, day, minutes, readiness, lessons: lessonsOf(outline) };
  };

  it('covers exactly the days from today to the exam, in weeks of the calendar', () => {
    fc.assert(
      fc.property(situation, (some) => {
        const { today, day } = made(some);
        const { weeks } = studyPlan(made(some));
        expect([weeks[0]?.from, weeks.at(-1)?.to]).toEqual([today, day]);
        const ends = weeks.map(
          ({ from, to }) => [dayNumber(from) ?? 0, dayNumber(to) ?? 0] as const,
        );
        for (const [first, last] of ends) expect(last - first).toBeLessThan(7);
        const follow = ends.slice(1).map(([first], i) => first - (ends[i]?.[1] ?? 0));
        expect(new Set(follow)).toEqual(new Set(weeks.length > 1 ? [1] : []));
        const weekdays = weeks.slice(1).map(({ from }) => new Date(from).getUTCDay());
        expect(weekdays.filter((weekday) => weekday !== 1)).toEqual([]);
      }),
    );
  });

  it('never asks for more minutes than were given: in a week, in part of a week, in all', () => {
    fc.assert(
      fc.property(situation, (some) => {
        const plan = studyPlan(made(some));
        for (const week of plan.weeks) {
          const [from = 0, to = 0] = [dayNumber(week.from), dayNumber(week.to)];
          const days = to - from + (week.to === made(some).day ? 0 : 1);
          expect(minutesOf(week)).toBeLessThanOrEqual((some.minutes * days) / 7);
          for (const { minutes } of week.tasks) expect(minutes).toBeGreaterThan(0);
        }
        expect(plan.planned).toBeLessThanOrEqual(plan.given);
        expect(plan.given).toBeLessThanOrEqual((some.minutes * some.ahead) / 7);
      }),
    );
  });

  it('names every domain that lags, as soon as there are five minutes for each', () => {
    fc.assert(
      fc.property(situation, (some) => {
        const input = made(some);
        const { early, plan } = { early: earlyOf(input), plan: studyPlan(input) };
        fc.pre(early >= 5 * some.parts.length);
        const named = tasksOf(plan).flatMap((task) =>
          task.kind === 'practice'
            ? [task.standing.domain.id]
            : task.kind === 'lesson'
              ? [task.lesson.id.replace('module/', '')]
              : [],
        );
        const lagging = input.readiness.domains.filter(({ gap }) => gap > 0);
        expect(lagging.map(({ domain: { id } }) => id).filter((id) => !named.includes(id))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  /** Minutes for lessons and practice: three quarters without the reviews. */
  const earlyOf = (input: Parameters<typeof studyPlan>[0]) => {
    const plan = studyPlan({ ...input, lessons: [] });
    const review = tasksOf(plan).reduce((sum, t) => sum + (t.kind === 'review' ? t.minutes : 0), 0);
    return 0.75 * plan.given - review;
  };
});
