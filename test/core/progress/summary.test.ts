import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/progress/fold.ts';
import { nextStep, summaryOf, summaryOfModule } from '../../../src/core/progress/summary.ts';
import { answered, day, dayOf } from './operations.ts';

const lesson = (id: string, ...checks: string[]) => ({
  id,
  code: 'X',
  title: id,
  url: `/${id}/`,
  checks,
});
const tree = lesson('language/tree', 'tree/one', 'tree/two');
const words = lesson('language/words', 'words/one');
const modules = [{ slug: 'language', title: 'Language', lessons: [tree, words] }];
const after = (...list: ReturnType<typeof answered>[]) => fold(list, dayOf);

describe('A lesson', () => {
  it('is completed when every check in it was tried once, right or wrong', () => {
    const one = answered({ question: 'tree/one' });
    const two = answered({ question: 'tree/two', right: false });
    expect(summaryOf(tree, after(one)).completed).toBe(false);
    expect(summaryOf(tree, after(one, two))).toMatchObject({
      completed: true,
      tried: 2,
      missed: 1,
    });
  });

  it('without checks is completed by its button', () => {
    const progress = fold(
      [{ id: 'a-0', t: 1, kind: 'lesson-completed', lesson: 'language/plain' }],
      dayOf,
    );
    expect(summaryOf(lesson('language/plain'), progress).completed).toBe(true);
    expect(summaryOf(lesson('language/plain'), after()).completed).toBe(false);
  });
});

it('a module sums its lessons and tells when it was practised last', () => {
  const progress = after(
    answered({ question: 'tree/one', t: 5 * day }),
    answered({ question: 'words/one', t: 7 * day }),
  );
  expect(summaryOfModule(modules[0]!, progress)).toMatchObject({
    completed: 1,
    checks: 3,
    held: 0,
    last: 7 * day,
  });
  expect(summaryOfModule(modules[0]!, after()).last).toBeUndefined();
});

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
});
