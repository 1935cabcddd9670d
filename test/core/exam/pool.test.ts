import { describe, expect, it } from 'vitest';
import { pools } from '#core/exam/pool.ts';
import type { PoolEntry } from '#core/question/entry.ts';

const entry = (id: string, part: Partial<PoolEntry> = {}): PoolEntry => ({
  id,
  lesson: 'audit/plan',
  objective: 'ask',
  type: 'single',
  hash: '0',
  bloom: 'apply',
  difficulty: 2,
  exams: ['cqa'],
  ...part,
});
const ids = (found: ReturnType<typeof pools>) => found.map((pool) => pool.map(({ id }) => id));
const from = (...names: string[]) => ({ from: names, marked: true });

describe('The pool of a domain', () => {
  it('holds the questions of its lessons that are marked for the exam, in their order', () => {
    const entries = [
      entry('b'),
      entry('a'),
      entry('c', { exams: [] }),
      entry('d', { lesson: 'x/y' }),
    ];
    expect(ids(pools([from('audit/plan')], entries, { exam: 'cqa' }))).toEqual([['b', 'a']]);
  });

  it('holds all of them where the blueprint is like no exam, or asks for no mark', () => {
    const entries = [entry('a'), entry('b', { exams: [] })];
    expect(ids(pools([from('audit/plan')], entries, {}))).toEqual([['a', 'b']]);
    const all = { from: ['audit/plan'], marked: false };
    expect(ids(pools([all], entries, { exam: 'cqa' }))).toEqual([['a', 'b']]);
  });

  it('goes to the first domain that names the lesson, so that no question is in two', () => {
    const entries = [entry('a')];
    expect(ids(pools([from('audit/plan'), from('audit/plan')], entries, {}))).toEqual([['a'], []]);
  });

  it('lets an objective that is named go before its lesson, in whatever order they stand', () => {
    const entries = [entry('a'), entry('b', { objective: 'plan' })];
    const domains = [from('audit/plan'), from('audit/plan#plan')];
    expect(ids(pools(domains, entries, {}))).toEqual([['a'], ['b']]);
  });

  it('gives what one domain may not take to the next that may', () => {
    const unmarked = entry('a', { exams: [] });
    const domains = [from('audit/plan'), { from: ['audit/plan'], marked: false }];
    expect(ids(pools(domains, [unmarked], { exam: 'cqa' }))).toEqual([[], ['a']]);
  });

  it('keeps to the types and levels of the blueprint', () => {
    const entries = [
      entry('a', { type: 'number' }),
      entry('b', { bloom: 'evaluate' }),
      entry('c', { type: 'number', bloom: 'evaluate' }),
    ];
    const domain = [from('audit/plan')];
    expect(ids(pools(domain, entries, { types: ['number'] }))).toEqual([['a', 'c']]);
    expect(ids(pools(domain, entries, { blooms: ['evaluate'] }))).toEqual([['b', 'c']]);
    expect(ids(pools(domain, entries, { types: ['number'], blooms: ['apply'] }))).toEqual([['a']]);
  });

  it('knows the case of a question, and nothing of its content', () => {
    const [[item] = []] = pools([from('audit/plan')], [entry('a', { case: 'bakery' })], {});
    expect(item).toEqual({
      id: 'a',
      objective: 'ask',
      type: 'single',
      lesson: 'audit/plan',
      case: 'bakery',
    });
  });
});
