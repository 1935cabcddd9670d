import { describe, expect, it, test } from 'vitest';
import {
  begin,
  foldAttempt,
  isAnswered,
  isOf,
  standing,
  type AttemptOperation,
} from '#core/exam/attempt.ts';
import { begun, recorded, type Step } from './sitting.ts';

const size = 5;
const paper = begun(size);
const folded = (steps: readonly Partial<Step>[]) =>
  foldAttempt(paper, recorded(steps.map((step) => ({ after: 0, drift: 0, ...step }) as Step)));

describe('An attempt', () => {
  it('begins with all items unseen', () => {
    const { items, used, current, ended } = begin(paper);
    expect(items.map(({ work }) => standing(work))).toEqual(Array(size).fill('unseen'));
    expect({ used, current, ended }).toEqual({ used: 0, current: 0, ended: undefined });
    expect(items.map(({ domain }) => domain)).toEqual(['d0', 'd1', 'd0', 'd1', 'd0']);
  });

  it('keeps every answer that was given, and the last one counts', () => {
    const { items } = folded([
      { item: 1, does: 'answer', value: ['a'] },
      { item: 1, does: 'answer', value: ['c'] },
      { item: 1, does: 'answer', value: [] },
    ]);
    expect(items[1]?.work.history).toEqual([['a'], ['c'], []]);
    expect(items[1]?.work.answer).toEqual([]);
    expect(items.map(({ work }) => standing(work))).toEqual([
      'unseen',
      'unanswered',
      'unseen',
      'unseen',
      'unseen',
    ]);
  });

  it('takes a flag, a note, a cause and the like, and takes them back', () => {
    const { items } = folded([
      { item: 0, does: 'flag', value: ['on'] },
      { item: 0, does: 'flag', value: [] },
      { item: 1, does: 'flag', value: ['on'] },
      { item: 1, does: 'note', value: ['look again'] },
      { item: 1, does: 'note', value: [''] },
      { item: 2, does: 'strike', value: ['b', 'c'] },
      { item: 2, does: 'strike', value: ['c'] },
      { item: 2, does: 'sure', value: ['3'] },
      { item: 2, does: 'mark', value: ['2-7'] },
      { item: 2, does: 'look', value: ['400'] },
      { item: 2, does: 'look', value: ['600'] },
      { time: 'hand-in' },
      { judge: 2 },
    ]);
    expect(items.map(({ work }) => work.flagged)).toEqual([false, true, false, false, false]);
    expect(items[1]?.work.note).toBe('');
    expect(items[2]?.work).toMatchObject({
      struck: ['c'],
      sure: 3,
      marks: ['2-7'],
      looked: 1000,
      cause: 'terms',
    });
  });

  it('counts the time to the item that was open, also when the next is opened', () => {
    const { items, used } = folded([
      { item: 0, does: 'see', value: [], after: 1000 },
      { item: 3, does: 'see', value: [], after: 4000 },
      { item: 3, does: 'answer', value: ['a'], after: 500 },
    ]);
    expect(items.map(({ work }) => work.ms)).toEqual([5000, 0, 0, 500, 0]);
    expect(used).toBe(5500);
  });

  it('is paused and goes on, and counts the breaks', () => {
    expect(folded([{ time: 'pause' }])).toMatchObject({ paused: true, breaksTaken: 1 });
    expect(folded([{ time: 'pause' }, { time: 'resume' }])).toMatchObject({
      paused: false,
      breaksTaken: 1,
    });
  });

  it('gets five minutes more as often as they were asked for', () => {
    expect(folded([{ time: 'extend' }, { time: 'extend' }])).toMatchObject({
      minutes: 70,
      extensions: 2,
    });
  });

  it('ends once: the first end counts', () => {
    const { ended } = folded([
      { time: 'time-out', after: 5 },
      { time: 'hand-in', after: 5 },
    ]);
    expect(ended).toEqual({ how: 'time-out', t: 1_000_005 });
  });

  it('takes answers that one tab gave in the same moment in the order in which they were given', () => {
    const answers: Partial<Step>[] = Array.from({ length: 40 }, (_, i) => ({
      item: 0,
      does: 'answer',
      value: [String(i)],
    }));
    expect(folded(answers).items[0]?.work.answer).toEqual(['39']);
  });

  it('goes on in another tab after a crash in the middle of a break', () => {
    const [pause] = recorded([{ time: 'pause', after: 1000, drift: 0 }]);
    if (!pause) throw new Error('Nothing was recorded.');
    const resume: AttemptOperation = {
      id: 'a-0',
      t: pause.t + 60_000,
      attempt: 'tab-0',
      kind: 'exam-timed',
      does: 'resume',
      used: 1000,
    };
    expect(foldAttempt(paper, [resume, pause]).paused).toBe(false);
  });

  it('knows its own operations', () => {
    const [own] = recorded([{ time: 'pause', after: 0, drift: 0 }]);
    expect(own && isOf('tab-0', own)).toBe(true);
    expect(own && isOf('tab-1', own)).toBe(false);
    expect(isOf('tab-0', paper)).toBe(false);
  });
});

test('an item is answered when anything but spaces was entered', () => {
  const { items } = begin(paper);
  const [first] = items;
  if (!first) throw new Error('The paper is empty.');
  const answers = [[], [''], ['  '], ['a'], ['', 'b']];
  expect(answers.map((answer) => isAnswered({ ...first.work, answer }))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
