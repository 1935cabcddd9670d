import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/progress/fold.ts';
import { summaryOf, summaryOfModule } from '../../../src/core/progress/summary.ts';
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
