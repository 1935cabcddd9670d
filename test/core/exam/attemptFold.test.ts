import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, foldAttempt, proceed, type Work } from '#core/exam/attempt.ts';
import { anySteps, begun, recorded, type Step } from './sitting.ts';

const size = 5;
const paper = begun(size);
const omit = (work: Work, key: keyof Work) =>
  Object.fromEntries(Object.entries(work).filter(([name]) => name !== key));
const anyWork = anySteps(size).map((steps) => recorded(steps));

test('operations fold to the same attempt in any order, and however often they come', () => {
  fc.assert(
    fc.property(
      anyWork.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.subarray(all),
        ),
      ),
      ([all, shuffled, again]) => {
        expect(foldAttempt(paper, [...again, ...shuffled, ...again])).toEqual(
          foldAttempt(paper, all),
        );
      },
    ),
  );
});

test('one operation after the other gives what the whole fold gives', () => {
  fc.assert(
    fc.property(anySteps(size, false), (steps) => {
      const work = recorded(steps).filter(({ kind }) => kind !== 'exam-judged');
      expect(work.reduce(proceed, begin(paper))).toEqual(foldAttempt(paper, work));
    }),
  );
});

test('a clock that is set back or forward between two operations changes nothing', () => {
  fc.assert(
    fc.property(anySteps(size), (steps) => {
      const { at: _, ended, ...rest } = foldAttempt(paper, recorded(steps));
      const even = recorded(steps.map((step) => ({ ...step, drift: 0 })));
      const { at: _at, ended: other, ...same } = foldAttempt(paper, even);
      expect(rest).toEqual(same);
      expect(ended?.how).toBe(other?.how);
    }),
  );
});

test('after the end nothing changes but the causes of misses', () => {
  fc.assert(
    fc.property(
      anySteps(size, false),
      fc.constantFrom('hand-in', 'time-out', 'discard'),
      anySteps(size),
      (before, time, after) => {
        const end: Step = { time, after: 10, drift: 0 };
        const withoutCause = (steps: readonly Step[]) => {
          const { items, ...rest } = foldAttempt(paper, recorded(steps));
          return { ...rest, items: items.map((item) => omit(item.work, 'cause')) };
        };
        expect(withoutCause([...before, end, ...after])).toEqual(withoutCause([...before, end]));
      },
    ),
  );
});

test('the time of all items adds up to the time used', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const { items, used } = foldAttempt(paper, work);
      expect(items.reduce((sum, { work: { ms } }) => sum + ms, 0)).toBe(used);
    }),
  );
});

test('choosing an option takes the line through it away, and leaves the others struck', () => {
  fc.assert(
    fc.property(anyWork, fc.nat(size - 1), fc.subarray(['a', 'b', 'c']), (work, item, value) => {
      const before = foldAttempt(paper, work);
      fc.pre(!before.ended);
      const stamp = { id: 'tab-zzz', t: before.at, attempt: 'tab-0', used: before.used + 1 };
      const after = proceed(before, { ...stamp, kind: 'exam-worked', item, does: 'answer', value });
      const [was, is] = [before, after].map((one) => one.items[item]?.work.struck ?? []);
      expect(is).toEqual((was ?? []).filter((id) => !value.includes(id)));
      expect(after.items[item]?.work.answer).toEqual(value);
    }),
  );
});

test('work on an item that the paper does not have changes nothing but the time', () => {
  fc.assert(
    fc.property(anySteps(size, false), fc.integer({ min: size, max: 999 }), (steps, item) => {
      const stray: Step = { item, does: 'answer', value: ['a'], after: 0, drift: 0 };
      const workOf = (all: readonly Step[]) =>
        foldAttempt(paper, recorded(all)).items.map(({ work }) => omit(work, 'ms'));
      expect(workOf([...steps, stray])).toEqual(workOf(steps));
    }),
  );
});
