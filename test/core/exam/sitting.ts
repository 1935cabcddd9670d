import fc from 'fast-check';
import type { AttemptOperation } from '../../../src/core/exam/attempt.ts';
import { domainPlaces } from '../../../src/core/exam/domainPlaces.ts';
import type { ExamBegun, ExamWorked } from '../../../src/core/progress/examOperation.ts';
import { stampId } from '../../../src/core/progress/stamp.ts';

/** A paper of some items that was begun at a moment. */
export const begun = (size: number, part: Partial<ExamBegun> = {}): ExamBegun => ({
  id: 'tab-0',
  t: 1_000_000,
  kind: 'exam-begun',
  exam: 'any',
  seed: 'plumb-1',
  items: Array.from({ length: size }, (_, i) => `q/${i}`),
  domains: domainPlaces(Array.from({ length: size }, (_, i) => `d${i % 2}`)),
  minutes: 60,
  strict: false,
  open: false,
  breaks: 1,
  ...part,
});

type Done = Pick<ExamWorked, 'item' | 'does'> & { readonly value: readonly string[] };
type Timed = { readonly time: 'pause' | 'resume' | 'extend' | 'hand-in' | 'time-out' | 'discard' };
/** What somebody does next: how long it took, how the clock of the device went meanwhile. */
export type Step = (Done | Timed | { readonly judge: number }) & {
  readonly after: number;
  readonly drift: number;
};

const anyChoice = fc.subarray(['a', 'b', 'c', 'd']);
const anyDone = (size: number): fc.Arbitrary<Done> =>
  fc
    .record({ item: fc.nat(size), value: anyChoice })
    .chain(({ item, value }) =>
      fc.constantFrom<Done>(
        { item, does: 'see', value: [] },
        { item, does: 'answer', value },
        { item, does: 'flag', value: value.length > 2 ? ['on'] : [] },
        { item, does: 'strike', value },
        { item, does: 'note', value: ['a note'] },
        { item, does: 'mark', value: ['3-9'] },
        { item, does: 'sure', value: ['2'] },
        { item, does: 'look', value: ['1500'] },
      ),
    );

/** Steps of a sitting; some are on items that the paper does not have. */
export const anySteps = (size: number, ends = true): fc.Arbitrary<Step[]> => {
  const times = ['pause', 'resume', 'extend', ...(ends ? ['hand-in', 'time-out', 'discard'] : [])];
  const what = fc.oneof(
    { weight: 12, arbitrary: anyDone(size) },
    {
      weight: 1,
      arbitrary: fc.record({ time: fc.constantFrom(...(times as Timed['time'][])) }),
    },
    { weight: 1, arbitrary: fc.record({ judge: fc.nat(size) }) },
  );
  const clock = fc.record({
    after: fc.oneof(fc.constant(0), fc.nat(90_000)),
    drift: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -1e8, max: 1e8 })),
  });
  return fc.array(
    fc.tuple(what, clock).map(([step, passed]): Step => ({ ...step, ...passed })),
    { maxLength: 40 },
  );
};

/** The operations that one tab records for these steps, with working time that never runs backwards. */
export function recorded(steps: readonly Step[], attempt = 'tab-0'): AttemptOperation[] {
  let [used, t] = [0, 1_000_000];
  return steps.map((step, i): AttemptOperation => {
    used += step.after;
    t += step.after + step.drift;
    const stamp = { id: stampId('tab', i + 1), t, attempt };
    if ('judge' in step) {
      return { ...stamp, kind: 'exam-judged', item: step.judge, cause: 'terms' };
    }
    if ('time' in step) {
      const minutes = step.time === 'extend' ? { minutes: 5 } : {};
      return { ...stamp, kind: 'exam-timed', does: step.time, used, ...minutes };
    }
    const { item, does, value } = step;
    return { ...stamp, kind: 'exam-worked', item, does, value, used };
  });
}
