import { describe, expect, it } from 'vitest';
import { studyPlan } from '../../../src/core/readiness/plan.ts';
import { merged } from '../../../src/core/readiness/planWords.ts';
import { readinessOf } from '../../../src/core/readiness/readiness.ts';
import { domain, examOf, known, learner, lessonsOf, mock, tasksOf } from './learner.ts';

const exam = examOf([domain('people', 33, 40), domain('process', 41, 40), domain('firm', 26, 40)]);
const planOf = (part: Partial<Parameters<typeof studyPlan>[0]> = {}) =>
  studyPlan({
    today: '2026-11-26',
    day: '2027-03-14',
    minutes: 120,
    readiness: readinessOf(exam, learner([])),
    lessons: lessonsOf(exam),
    ...part,
  });

describe('A study plan', () => {
  it('is the same wherever the clocks of the device stand', () => {
    const zone = process.env['TZ'];
    const zones = [
      'UTC',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Europe/Berlin',
      'Australia/Lord_Howe',
    ];
    const plans = zones.map((name) => {
      process.env['TZ'] = name;
      // Clocks are set forward on 28 March 2027 in Berlin, on 14 March in Los Angeles.
      return JSON.stringify(planOf({ today: '2027-03-08', day: '2027-04-12' }));
    });
    process.env['TZ'] = zone;
    expect(new Set(plans).size).toBe(1);
    expect(JSON.parse(plans[0] ?? '').weeks.map(({ from }: { from: string }) => from)).toEqual([
      '2027-03-08',
      '2027-03-15',
      '2027-03-22',
      '2027-03-29',
      '2027-04-05',
      '2027-04-12',
    ]);
  });

  it('has the lessons first and in order, then practice, and reviews in each week', () => {
    const plan = planOf();
    const kinds = tasksOf(plan).map(({ kind }) => kind);
    expect(kinds.lastIndexOf('lesson')).toBeLessThan(kinds.indexOf('practice') + 3);
    const order = tasksOf(plan).flatMap((task) => (task.kind === 'lesson' ? [task.lesson.id] : []));
    expect([...new Set(order)]).toEqual(['module/people', 'module/process', 'module/firm']);
    const studied = plan.weeks.filter(({ tasks }) => tasks.length > 0);
    expect(studied.length).toBeGreaterThan(14);
    expect(studied.every(({ tasks }) => tasks.at(-1)?.kind === 'review')).toBe(true);
  });

  it('keeps whole mock exams for the last quarter of the time', () => {
    const plan = planOf();
    const at = plan.weeks.flatMap(({ tasks }, i) =>
      tasks.some(({ kind }) => kind === 'mock') ? [i] : [],
    );
    expect(at.length).toBeGreaterThan(1);
    expect(Math.min(...at)).toBeGreaterThanOrEqual(0.7 * plan.weeks.length);
    expect(plan.tooLong).toBeUndefined();
  });

  it('has questions by the clock instead where no week has room for a whole one', () => {
    const plan = planOf({ minutes: 60 });
    expect(plan.tooLong).toEqual(mock);
    expect(tasksOf(plan).some(({ kind }) => kind === 'mock')).toBe(false);
    expect(tasksOf(plan)).toContainEqual({ kind: 'timed', items: 33, minutes: 50 });
  });

  it('says which lessons the time does not reach for, and still practises every domain', () => {
    const plan = planOf({ day: '2026-12-03', minutes: 60 });
    expect(plan.leftOut.map(({ id }) => id)).toEqual([
      'module/people',
      'module/process',
      'module/firm',
    ]);
    const practised = tasksOf(plan).flatMap((t) =>
      t.kind === 'practice' ? [t.standing.domain.id] : [],
    );
    expect(new Set(practised).size).toBe(3);
  });

  it('leaves time free that nothing of this course can fill', () => {
    const plan = planOf({ minutes: 3000 });
    expect(plan.planned).toBeLessThan(plan.given / 2);
    const held = learner(
      ['people', 'process', 'firm'].map((id) => known(id, { tried: 40, held: 40 })),
    );
    const rest = tasksOf(planOf({ readiness: readinessOf(exam, held), lessons: [] }));
    expect(rest.some(({ kind }) => kind === 'practice')).toBe(false);
  });

  it('of five years is told in few rows, since equal weeks are taken together', () => {
    const plan = planOf({ day: '2031-11-20' });
    expect(plan.weeks.length).toBeGreaterThan(250);
    const rows = merged(plan.weeks);
    expect(rows.length).toBeLessThan(40);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(plan.weeks.length);
  });

  it('ends where the day is today, past or no day', () => {
    expect(planOf({ day: '2026-11-26' })).toMatchObject({ given: 0, weeks: [{ tasks: [] }] });
    expect(planOf({ day: '2026-11-25' }).weeks).toEqual([]);
    expect(planOf({ day: 'soon' }).weeks).toEqual([]);
  });
});
