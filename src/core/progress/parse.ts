import type { Operation } from './operation.ts';

type Raw = Readonly<Record<string, unknown>>;
type Read = (value: unknown) => unknown;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const when = (fits: boolean, value: unknown) => (fits ? value : undefined);

const isText = (value: unknown) => typeof value === 'string' && value !== '' && value.length <= 300;
const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1e6;
const text: Read = (value) => when(isText(value), value);
const count: Read = (value) => when(isCount(value), value);
const flag: Read = (value) => when(typeof value === 'boolean', value);
const time: Read = (value) =>
  when(Number.isFinite(value) && Math.abs(Number(value)) <= 8.64e15, value);
const level: Read = (value) => when(isCount(value) && [1, 2, 3].includes(Number(value)), value);
const answer: Read = (value) => {
  const isPart = (part: unknown) => typeof part === 'string' && part.length <= 20_000;
  return when(Array.isArray(value) && value.length <= 50 && value.every(isPart), value);
};
const vector: Read = (value) => {
  const entries = isRaw(value) ? Object.entries(value).slice(0, 20_000) : undefined;
  return entries && Object.fromEntries(entries.filter(([, n]) => isCount(n)));
};
const grade: Read = (value) => when(isCount(value) && [1, 2, 3, 4].includes(Number(value)), value);
const amount: Read = (value) => when(Number.isFinite(value) && Number(value) >= 0, value);
/** Milliseconds; a year is more than any sitting. */
const span: Read = (value) =>
  when(Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 3.2e10, value);
const word: Read = (value) =>
  when(typeof value === 'string' && /^[a-z-]{1,20}$/.test(value), value);
const words: Read = (value) => when(typeof value === 'string' && value.length <= 20_000, value);
const places: Read = (value) =>
  when(Array.isArray(value) && value.length <= 300 && value.every(isCount), value);
const domains: Read = (value) => {
  const entries = isRaw(value) ? Object.entries(value) : [];
  const fits = entries.length <= 300 && entries.every(([id, at]) => isText(id) && places(at));
  return when(isRaw(value) && fits, Object.fromEntries(entries));
};
const names: Read = (value) =>
  when(Array.isArray(value) && value.length <= 300 && value.every(isText), value);
const may =
  (read: Read): Read =>
  (value) =>
    read(value) ?? absent;
/** For what is left out where it is empty: nonsense is still refused. */
const orNone =
  (read: Read): Read =>
  (value) =>
    value === undefined ? absent : read(value);
const absent = Symbol('absent');

/** What an operation of each kind must carry, and how each field is read. */
const fields: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  'question-answered': {
    question: text,
    hash: text,
    options: answer,
    right: flag,
    try: count,
    shown: flag,
    set: text,
    round: count,
    of: count,
    sure: may(count),
    ms: may(count),
  },
  'activity-placed': {
    activity: text,
    sorter: text,
    round: text,
    level,
    bin: text,
    right: may(flag),
    try: may(count),
  },
  'lesson-completed': { lesson: text },
  'term-told': { item: text, term: text, said: text },
  'exam-begun': {
    exam: text,
    seed: text,
    items: names,
    domains,
    minutes: count,
    strict: flag,
    open: flag,
    breaks: count,
  },
  'exam-worked': { attempt: text, item: count, does: word, value: orNone(answer), used: span },
  'exam-timed': {
    attempt: text,
    does: word,
    used: span,
    minutes: may(count),
    marks: may(amount),
    of: may(amount),
    passed: may(flag),
    tried: may(places),
    right: may(places),
  },
  'exam-judged': { attempt: text, item: count, cause: word },
  'exam-planned': { exam: text, day: words, minutes: count },
  'card-reviewed': { card: text, hash: text, grade },
  'review-undone': { review: text },
  'card-suspended': { card: text, on: flag },
  'card-noted': { card: text, text: words },
  reset: { scope: text, through: vector },
  'reset-undone': { reset: text },
};

/**
 * An operation out of anything: a row of the database, an entry of a file. It is made anew from the
 * fields that we know; undefined when it is not one. Never throws.
 */
export function parseOperation(raw: unknown): Operation | undefined {
  if (!isRaw(raw)) return undefined;
  const { kind } = raw;
  if (typeof kind !== 'string' || !Object.hasOwn(fields, kind)) return undefined;
  const operation: Record<string, unknown> = { kind };
  for (const [key, read] of Object.entries({ id: text, t: time, ...fields[kind] })) {
    const value = read(Object.hasOwn(raw, key) ? raw[key] : undefined);
    if (value === undefined) return undefined;
    if (value !== absent) operation[key] = value;
  }
  return operation as unknown as Operation;
}
