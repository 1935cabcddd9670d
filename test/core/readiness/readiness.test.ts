import { describe, expect, it } from 'vitest';
import type { PoolEntry } from '../../../src/core/question/entry.ts';
import { outlineOf } from '../../../src/core/readiness/outline.ts';
import { readinessOf } from '../../../src/core/readiness/readiness.ts';
import { domain, examOf, known, learner, sat } from './learner.ts';

const exam = examOf([domain('audit', 30, 10), domain('tools', 10, 4)]);

describe('Readiness', () => {
  it('counts what was tried, is held and was missed, as a whole and by domain', () => {
    const progress = learner([
      known('audit', { tried: 6, held: 4, missed: 1 }),
      known('elsewhere', { tried: 9, held: 9 }),
    ]);
    const { domains, ...whole } = readinessOf(exam, progress);
    expect(whole).toMatchObject({ questions: 14, tried: 6, held: 4, missed: 1 });
    expect(domains).toMatchObject([
      { questions: 10, tried: 6, held: 4, missed: 1, share: 0.75, gap: 0.6 },
      { questions: 4, tried: 0, held: 0, missed: 0, share: 0.25, gap: 1 },
    ]);
  });

  it('names the latest mock exam of this exam that was sat to its end', () => {
    const sittings = {
      a: sat(40, 100, false),
      b: sat(50, 300, true),
      c: sat(20, 200, false),
      other: sat(60, 400, true, 'y-like'),
      begun: { exam: 'x-like', seed: 's', t: 500, items: 60 },
      left: {
        ...sat(0, 600, false),
        ended: { ...sat(0, 600, false).ended, how: 'discard' as const },
      },
    };
    expect(readinessOf(exam, learner([], { sittings })).latest).toMatchObject({
      marks: 50,
      of: 60,
      t: 300,
      passed: true,
    });
    expect(readinessOf(exam, learner([])).latest).toBeUndefined();
  });

  it('does not take a name of every object for a question', () => {
    const odd = { ...domain('audit', 1, 0), questions: ['constructor', 'toString'] };
    expect(readinessOf(examOf([odd]), learner([]))).toMatchObject({ questions: 2, tried: 0 });
  });
});

describe('The outline of an exam', () => {
  const entry = (lesson: string, n: number, exams = ['x']): PoolEntry => ({
    id: `${lesson.split('/')[1]}/q${n}`,
    lesson,
    type: 'single',
    hash: 'h',
    objective: 'o',
    bloom: 'apply',
    difficulty: 2,
    exams,
  });
  const pool = [entry('audit/plan', 1), entry('audit/plan', 2, ['y']), entry('tools/charts', 1)];
  const source = {
    id: 'x',
    name: 'Exam X',
    lessons: [{ id: 'audit/plan', minutes: 25 }],
    modules: [
      { slug: 'audit', title: 'Audit' },
      { slug: 'tools', title: 'Tools' },
      { slug: 'system', title: 'System' },
    ],
    pool,
    blueprints: [],
  };

  it('without a mock exam goes by the modules that have questions for it', () => {
    expect(outlineOf(source)).toMatchObject({
      by: 'module',
      domains: [
        { id: 'audit', name: 'Audit', weight: 1, questions: ['plan/q1'], lessons: ['audit/plan'] },
        { id: 'tools', weight: 1, questions: ['charts/q1'], lessons: [] },
      ],
      mocks: [],
    });
  });

  it('with one goes by its domains, and a lesson belongs where most of its questions are', () => {
    const item = (id: string, lesson: string) =>
      ({ id, lesson, objective: 'o', type: 'single' }) as const;
    const blueprint = {
      id: 'x-like',
      name: 'X-like mock',
      items: 10,
      minutes: 20,
      pass: 75,
      passNote: '',
      openBook: false,
      cases: 0,
      blocks: 1,
      partial: false,
      notCovered: [],
      domains: [
        { id: 'one', name: 'One', weight: 5, pool: [item('plan/q1', 'audit/plan')] },
        {
          id: 'two',
          name: 'Two',
          weight: 3,
          pool: [item('plan/q2', 'audit/plan'), item('plan/q3', 'audit/plan')],
        },
      ],
    };
    expect(outlineOf({ ...source, blueprints: [blueprint] })).toMatchObject({
      by: 'outline',
      domains: [
        { id: 'one', weight: 5, questions: ['plan/q1'], lessons: [] },
        { id: 'two', weight: 3, questions: ['plan/q2', 'plan/q3'], lessons: ['audit/plan'] },
      ],
      mocks: [{ id: 'x-like', name: 'X-like mock', items: 10, minutes: 20, pass: 75 }],
    });
  });
});
