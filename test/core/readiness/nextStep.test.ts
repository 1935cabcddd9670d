import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/progress/fold.ts';
import { nextStep } from '../../../src/core/readiness/nextStep.ts';
import { answered, day, dayOf } from '../progress/operations.ts';
import { domain, examOf, known, learner, lesson, mock, sat } from './learner.ts';

const tree = lesson('language/tree', 'tree/one', 'tree/two');
const words = lesson('language/words', 'words/one');
const modules = [{ slug: 'language', title: 'Language', lessons: [tree, words] }];
const after = (...list: ReturnType<typeof answered>[]) => fold(list, dayOf);

describe('The next step', () => {
  it('is the first lesson for somebody who is new', () => {
    expect(nextStep(modules, after())).toEqual({ kind: 'lesson', lesson: tree, begun: false });
  });

  it('is the lesson that was begun', () => {
    expect(nextStep(modules, after(answered({ question: 'tree/one' })))).toMatchObject({
      lesson: tree,
      begun: true,
    });
  });

  it('is what was missed, before any new lesson, with the day on which it was missed', () => {
    const progress = after(
      answered({ question: 'tree/one' }),
      answered({ question: 'words/one', right: false, t: 3 * day }),
    );
    expect(nextStep(modules, progress)).toEqual({
      kind: 'missed',
      lesson: words,
      count: 1,
      since: 3 * day,
    });
  });

  it('is nothing when all is done', () => {
    const all = ['tree/one', 'tree/two', 'words/one'].map((question) => answered({ question }));
    expect(nextStep(modules, after(...all))).toEqual({ kind: 'done' });
  });

  it('is the review whenever cards are due', () => {
    const progress = after(answered({ question: 'words/one', right: false }));
    expect(nextStep(modules, progress, 3)).toEqual({ kind: 'due', count: 3 });
  });
});

describe('The next step before an exam', () => {
  const [audit, tools] = [lesson('module/audit', 'audit/q0'), lesson('module/tools', 'tools/q0')];
  const first = lesson('module/first', 'first/q0');
  const course = [{ slug: 'module', title: 'Module', lessons: [first, audit, tools] }];
  const exam = examOf([domain('audit', 30, 10), domain('tools', 10, 10)]);
  const step = (progress: ReturnType<typeof learner>, of = exam) =>
    nextStep(course, progress, 0, of);

  it('is the first of its own lessons, not of the course', () => {
    expect(step(learner([]))).toMatchObject({ kind: 'lesson', lesson: audit, begun: false });
  });

  it('is what was missed of its questions, also of those beside the text of a lesson', () => {
    const missed = [
      known('first', { tried: 1, missed: 1 }),
      known('tools', { tried: 8, missed: 2 }),
    ];
    expect(step(learner(missed))).toMatchObject({ kind: 'missed', lesson: tools, count: 2 });
  });

  it('is not what was missed elsewhere', () => {
    const missed = [known('first', { tried: 1, missed: 1 })];
    expect(step(learner(missed))).toMatchObject({ kind: 'lesson', lesson: audit });
  });

  it('is the domain that lags behind what is held elsewhere, before the next lesson', () => {
    const lags = [known('audit', { tried: 10, held: 9 }), known('tools', { tried: 2 })];
    const wanted = { kind: 'domain', why: 'behind', standing: { domain: { id: 'tools' } } };
    const third = examOf([...exam.domains, domain('rest', 1, 2)]);
    expect(step(learner(lags), third)).toMatchObject(wanted);
  });

  it('is of several that lag the one with the largest weight × gap', () => {
    const three = examOf([domain('audit', 10, 10), domain('tools', 20, 10), domain('big', 60, 30)]);
    const lags = [
      known('big', { tried: 30, held: 27 }),
      known('audit', { tried: 1 }),
      known('tools', { tried: 5, held: 2 }),
    ];
    // 10 × 1 against 20 × 0.8.
    expect(step(learner(lags), three)).toMatchObject({ standing: { domain: { id: 'tools' } } });
  });

  it('is no domain while nothing of it was begun: its lessons come first', () => {
    const half = [known('audit', { tried: 10, held: 9 })];
    expect(step(learner(half))).toMatchObject({ kind: 'lesson', lesson: tools });
  });

  it('is practice of what was not tried when the lessons are done', () => {
    const read = [known('audit', { tried: 6 }), known('tools', { tried: 1 })];
    expect(step(learner(read))).toMatchObject({
      kind: 'domain',
      why: 'untried',
      standing: { domain: { id: 'audit' } },
    });
  });

  const most = [known('audit', { tried: 8, held: 6 }), known('tools', { tried: 6, held: 4 })];

  it('is a mock exam when seven of ten questions were tried, and again until one is passed', () => {
    expect(step(learner(most))).toMatchObject({ kind: 'mock', mock, latest: undefined });
    const failed = learner(most, { sittings: { a: sat(30, 9, false) } });
    expect(step(failed)).toMatchObject({ kind: 'mock', latest: { marks: 30, of: 60 } });
    const passed = learner(most, { sittings: { a: sat(30, 9, false), b: sat(50, 10, true) } });
    expect(step(passed)).toEqual({ kind: 'done' });
  });

  it('is practice up to the last question where the exam has no mock', () => {
    const bare = examOf(exam.domains, { mocks: [] });
    expect(step(learner(most), bare)).toMatchObject({ kind: 'domain', why: 'untried' });
    const all = [known('audit', { tried: 10, held: 9 }), known('tools', { tried: 10, held: 9 })];
    expect(step(learner(all), bare)).toEqual({ kind: 'done' });
  });
});
