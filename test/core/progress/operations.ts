import fc from 'fast-check';
import type {
  ActivityPlaced,
  Operation,
  QuestionAnswered,
} from '../../../src/core/progress/operation.ts';

export const day = 864e5;
export const dayOf = (t: number) => String(Math.floor(t / day));

let count = 0;
export const answered = (part: Partial<QuestionAnswered> = {}): QuestionAnswered => ({
  id: `t-${(count++).toString(36)}`,
  t: count,
  kind: 'question-answered',
  question: 'family-tree/one',
  hash: 'h',
  options: ['a'],
  right: true,
  try: 1,
  shown: false,
  set: 'language/family-tree:one',
  round: 1,
  of: 2,
  ...part,
});

export const placed = (part: Partial<ActivityPlaced> = {}): ActivityPlaced => ({
  id: `t-${(count++).toString(36)}`,
  t: count,
  kind: 'activity-placed',
  activity: 'audit',
  sorter: 'language/family-tree:sorter',
  round: 'r1',
  level: 1,
  bin: 'qa',
  ...part,
});

const id = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(50))
  .map(([tab, n]) => `${tab}-${n.toString(36)}`);
const t = fc.integer({ min: -1e13, max: 1e13 });
const word = fc.constantFrom('language/x', 'difference/y', '__proto__', 'constructor');

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    id,
    t,
    kind: fc.constant('question-answered' as const),
    question: word,
    hash: fc.constant('h'),
    options: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    right: fc.boolean(),
    try: fc.integer({ min: 1, max: 3 }),
    shown: fc.boolean(),
    set: word,
    round: fc.integer({ min: 1, max: 2 }),
    of: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    id,
    t,
    kind: fc.constant('activity-placed' as const),
    activity: word,
    sorter: word,
    round: fc.constantFrom('r1', 'r2'),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    bin: fc.constantFrom('qa', 'qm', 'pool'),
  }),
  fc.record({ id, t, kind: fc.constant('lesson-completed' as const), lesson: word }),
  fc.record({ id, t, kind: fc.constant('term-told' as const), item: word, term: word, said: word }),
  fc.record({
    id,
    t,
    kind: fc.constant('exam-begun' as const),
    exam: word,
    seed: word,
    items: fc.array(word, { maxLength: 3 }),
    domains: fc.dictionary(word, fc.array(fc.nat(2), { maxLength: 3 }), { maxKeys: 3 }),
    minutes: fc.nat(300),
    strict: fc.boolean(),
    open: fc.boolean(),
    breaks: fc.nat(2),
  }),
  fc.record({
    id,
    t,
    kind: fc.constant('exam-timed' as const),
    attempt: id,
    does: fc.constantFrom('pause' as const, 'hand-in' as const, 'discard' as const),
    used: fc.nat(1e6),
    marks: fc.nat(60),
    of: fc.nat(60),
    passed: fc.boolean(),
  }),
  fc.record({
    id,
    t,
    kind: fc.constant('exam-planned' as const),
    exam: word,
    day: fc.constantFrom('', '2027-03-14'),
    minutes: fc.nat(300),
  }),
  fc.record({
    id,
    t,
    kind: fc.constant('card-reviewed' as const),
    card: word,
    hash: word,
    grade: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    id,
    t,
    kind: fc.constant('reset' as const),
    scope: fc.constantFrom('all', 'language'),
    through: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(50)),
  }),
  fc.record({ id, t, kind: fc.constant('reset-undone' as const), reset: id }),
);

/** Operations as they really are: one id, one content. */
export const operations = fc.uniqueArray(operation, { selector: (one) => one.id, maxLength: 40 });
