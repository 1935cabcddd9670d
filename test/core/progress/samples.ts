import type { Operation } from '../../../src/core/progress/operation.ts';
import { answered, placed } from './operations.ts';

let count = 0;
const stamp = () => ({
  id: `sample-${(count++).toString(36)}`,
  t: 1_763_900_000_000 + count * 60_000,
});

/** One operation of each kind, of the exam room and of the review more than one. */
export const samples: readonly Operation[] = [
  answered({ ...stamp(), sure: 3, ms: 12_500 }),
  answered({ ...stamp(), question: 'family-tree/two', right: false }),
  placed({ ...stamp(), right: true, try: 1 }),
  { ...stamp(), kind: 'lesson-completed', lesson: 'language/seven-principles' },
  { ...stamp(), kind: 'term-told', item: 'pair/1', term: 'verification', said: 'validation' },
  {
    ...stamp(),
    id: 'sitting-0',
    kind: 'exam-begun',
    exam: 'cqa',
    seed: 'k3v9-2m',
    items: ['family-tree/one', 'family-tree/two'],
    domains: { d1: [0], d2: [1] },
    minutes: 75,
    strict: true,
    open: false,
    breaks: 1,
  },
  ...(['see', 'answer', 'flag', 'strike', 'note', 'mark', 'sure', 'look'] as const).map(
    (does, i) =>
      ({
        ...stamp(),
        kind: 'exam-worked',
        attempt: 'sitting-0',
        item: i % 2,
        does,
        ...(does !== 'see' && { value: [does === 'look' ? '4000' : 'a'] }),
        used: i * 1000,
      }) as const,
  ),
  {
    ...stamp(),
    kind: 'exam-timed',
    attempt: 'sitting-0',
    does: 'extend',
    used: 9000,
    minutes: 10,
  },
  {
    ...stamp(),
    kind: 'exam-timed',
    attempt: 'sitting-0',
    does: 'hand-in',
    used: 9500,
    marks: 0.5,
    of: 2,
    passed: false,
  },
  { ...stamp(), kind: 'exam-judged', attempt: 'sitting-0', item: 1, cause: 'misread' },
  { ...stamp(), kind: 'exam-planned', exam: 'cqa', day: '2027-03-14', minutes: 240 },
  { ...stamp(), kind: 'exam-planned', exam: 'ctfl', day: '', minutes: 0 },
  { ...stamp(), kind: 'card-reviewed', card: 'term/audit', hash: 'h1', grade: 3 },
  { ...stamp(), kind: 'review-undone', review: 'sample-z' },
  { ...stamp(), kind: 'card-suspended', card: 'question/family-tree/one', on: true },
  { ...stamp(), kind: 'card-noted', card: 'term/audit', text: 'Ask Ada <b>why</b>\n“so”' },
  { ...stamp(), kind: 'reset', scope: 'language', through: { other: 7 } },
  { ...stamp(), kind: 'reset-undone', reset: 'sample-y' },
];
