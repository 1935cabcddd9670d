import type { Attempt, Work } from '../../../src/core/exam/attempt.ts';
import type { Judged } from '../../../src/core/exam/score.ts';
import { single } from '../question/sample.ts';

export const worked = (part: Partial<Work> = {}): Work => ({
  seen: true,
  answer: [],
  history: [],
  flagged: false,
  struck: [],
  note: '',
  marks: [],
  sure: 0,
  ms: 60_000,
  looked: 0,
  ...part,
});

/** An item of a paper as it was judged; wrong, if nothing else is said. */
export const judged = (part: Partial<Judged> = {}): Judged => ({
  item: 0,
  id: 'family-tree/single',
  domain: 'first',
  work: worked({ answer: ['a'], history: [['a']] }),
  question: single,
  verdict: 'wrong',
  marks: 0,
  of: 1,
  changed: 'no',
  ...part,
});

export const sat = (part: Partial<Attempt> = {}): Attempt => ({
  id: 't-0',
  exam: 'cqa-like',
  seed: 'plumb-1',
  t: 0,
  items: [],
  minutes: 60,
  extensions: 0,
  strict: true,
  open: false,
  breaks: 0,
  breaksTaken: 0,
  used: 0,
  at: 0,
  paused: false,
  current: 0,
  ...part,
});
