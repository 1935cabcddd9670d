import type { ActivityPlaced, Operation, QuestionAnswered } from './operation.ts';
import type { ExamTimed } from './examOperation.ts';
import type { LastAnswer, Progress, SorterRound } from './progress.ts';
import { sat } from './sitting.ts';

/**
 * The day of a moment, such as `2026-11-24`; when a day begins is the caller's to say. A later
 * moment never gives an earlier day.
 */
export type DayOf = (t: number) => string;

/**
 * A progress while operations are added. What it was begun from is never changed: a part of it is
 * copied when it is first touched and written to from then on, so that the work is linear.
 */
export interface Draft {
  progress: Progress;
  /** The copies. */
  readonly own: WeakSet<object>;
  /** How many questions of a set that is being worked on were tried. */
  readonly tried: Map<string, number>;
}

type Written<T> = { -readonly [key in keyof T]: T[key] };

export const begin = (progress: Progress): Draft => ({
  progress,
  own: new WeakSet(),
  tried: new Map(),
});

/** Adds an operation that is later than all before it. Resets change nothing here. */
export function change(draft: Draft, operation: Operation, dayOf: DayOf): void {
  switch (operation.kind) {
    case 'question-answered':
      return isGuess(operation) ? guessed(draft, operation) : answered(draft, operation, dayOf);
    case 'activity-placed':
      return placed(draft, operation);
    case 'term-told': {
      const { item, term, said } = operation;
      const told = part(draft, 'told');
      const key = `${item.split('/')[0]}/${term}>${said}`;
      return put(told, key, (told[key] ?? 0) + 1);
    }
    case 'exam-begun':
    case 'exam-timed': {
      const { sittings } = draft.progress;
      if (operation.kind === 'exam-timed') examined(draft, operation, dayOf);
      const [id, sitting] = sat(sittings, operation) ?? [];
      return id && sitting ? put(part(draft, 'sittings'), id, sitting) : undefined;
    }
    case 'exam-planned': {
      const { exam, day, minutes } = operation;
      const plans = part(draft, 'plans');
      Reflect.deleteProperty(plans, exam);
      return day ? put(plans, exam, { exam, day, minutes }) : undefined;
    }
    case 'lesson-completed':
      return put(part(draft, 'lessons'), operation.lesson, operation.t);
  }
}

/** A part of the progress that may be written to. */
function part<K extends keyof Progress>(draft: Draft, key: K): Written<Progress[K]> {
  const value = draft.progress[key];
  if (draft.own.has(value)) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Progress[K];
  draft.own.add(copy);
  if (!draft.own.has(draft.progress)) {
    draft.progress = { ...draft.progress };
    draft.own.add(draft.progress);
  }
  (draft.progress as Written<Progress>)[key] = copy;
  return copy;
}

/** An entry of a part that may be written to. */
function entry<T extends object>(draft: Draft, among: Record<string, T>, key: string, fresh: T): T {
  const found = Object.hasOwn(among, key) ? among[key] : undefined;
  if (found && draft.own.has(found)) return found;
  const copy = { ...(found ?? fresh) };
  draft.own.add(copy);
  put(among, key, copy);
  return copy;
}

/** Sets a key that a stranger may have chosen; assigning `__proto__` would set the prototype. */
function put<T>(among: Record<string, T>, key: string, value: T): void {
  if (key !== '__proto__') among[key] = value;
  else
    Object.defineProperty(among, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}

/** True for an answer that was given before the text was read: it is no try and no score. */
export const isGuess = ({ set }: QuestionAnswered): boolean => set.endsWith(':guess');

function guessed(draft: Draft, { question, right }: QuestionAnswered): void {
  const guesses = part(draft, 'guesses');
  if (!Object.hasOwn(guesses, question)) put(guesses, question, right);
}

/** Keeps the latest answer to a question and the days on which it was right at the first try. */
function keep(draft: Draft, question: string, last: LastAnswer, dayOf: DayOf): void {
  const questions = part(draft, 'questions');
  const before = Object.hasOwn(questions, question) ? questions[question] : undefined;
  const counts = last.try === 1 && last.right;
  const daysRight = daysWith(draft, before?.daysRight ?? [], counts ? dayOf(last.t) : undefined);
  const tries = (before?.tries ?? 0) + 1;
  const held = daysRight.length > 1;
  put(questions, question, { tries, daysRight, held, missed: !last.right, last });
}

/** What was answered in a mock exam is a first try of each question, without the answer itself. */
function examined(draft: Draft, { attempt, t, tried = [], right = [] }: ExamTimed, dayOf: DayOf) {
  const { sittings } = draft.progress;
  const { questions = [], ended } = (Object.hasOwn(sittings, attempt) && sittings[attempt]) || {};
  if (ended) return;
  const set = `exam/${attempt}`;
  for (const place of tried) {
    const question = questions[place];
    if (question === undefined) continue;
    const last = { t, options: [], right: right.includes(place), try: 1, shown: false };
    keep(draft, question, { ...last, set, round: 1, hash: '' }, dayOf);
  }
}

function answered(draft: Draft, operation: QuestionAnswered, dayOf: DayOf): void {
  const { question, t, options, right, shown, set, round, hash, of } = operation;
  const last = { t, options, right, try: operation.try, shown, set, round, hash };
  keep(draft, question, last, dayOf);
  if (operation.try !== 1) return;
  const key = `${set}#${round}`;
  const known = Object.hasOwn(draft.progress.begun, key) ? draft.progress.begun[key] : undefined;
  if (known && Object.hasOwn(known, question)) return;
  const firsts = entry(
    draft,
    part(draft, 'begun') as Record<string, Record<string, boolean>>,
    key,
    {},
  );
  put(firsts, question, right);
  const tried = (draft.tried.get(key) ?? Object.keys(known ?? {}).length) + 1;
  draft.tried.set(key, tried);
  if (tried !== of) return;
  const count = Object.values(firsts).filter(Boolean).length;
  (part(draft, 'sets') as Progress['sets'][number][]).push({ set, round, t, right: count, of });
}

/** The days with one more at the end, if it is another than the last. */
function daysWith(draft: Draft, days: readonly string[], day: string | undefined) {
  if (day === undefined || days.at(-1) === day) return days;
  const own = (draft.own.has(days) ? days : [...days]) as string[];
  draft.own.add(own);
  own.push(day);
  return own;
}

function placed(draft: Draft, operation: ActivityPlaced): void {
  const { sorter, round, level, activity, bin, right } = operation;
  const rounds = part(draft, 'rounds') as Record<string, SorterRound>;
  const before = Object.hasOwn(rounds, sorter) ? rounds[sorter] : undefined;
  const blank: SorterRound = { round, level, placements: {}, checked: {} };
  if (before?.round !== round) put(rounds, sorter, blank);
  const current = entry(draft, rounds, sorter, blank) as Written<SorterRound>;
  current.level = level;
  const placements = entry(draft, current as never, 'placements', {}) as Record<string, string>;
  put(placements, activity, bin);
  if (right === undefined) return;
  const checked = entry(draft, current as never, 'checked', {});
  put(checked as Record<string, unknown>, activity, { bin, right, try: operation.try ?? 1 });
}
