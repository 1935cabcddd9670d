import type { ExamBegun, ExamJudged, ExamTimed, ExamWorked } from '#core/progress/examOperation.ts';
import type { Operation } from '#core/progress/operation.ts';
import { placeOf } from '#core/progress/stamp.ts';
import type { Answer } from '#core/question/answer.ts';
import { domainsByPlace } from './domainPlaces.ts';

/** What was done on one item of a paper. */
export interface Work {
  readonly seen: boolean;
  readonly answer: Answer;
  /** All answers that were given, in order, the last one included. */
  readonly history: readonly Answer[];
  readonly flagged: boolean;
  /** Options struck out. */
  readonly struck: readonly string[];
  readonly note: string;
  /** Marked parts of the stem, as `from-to` in characters. */
  readonly marks: readonly string[];
  /** 1 low, 2 mid, 3 high; 0 was not said. */
  readonly sure: number;
  /** Milliseconds of working time while the item was open. */
  readonly ms: number;
  /** Milliseconds of them spent in the reference pane. */
  readonly looked: number;
  readonly cause?: ExamJudged['cause'];
}

/** A sitting of a paper, folded from its operations. */
export interface Attempt {
  readonly id: string;
  readonly exam: string;
  readonly seed: string;
  /** When it was begun. */
  readonly t: number;
  readonly items: readonly { readonly id: string; readonly domain: string; readonly work: Work }[];
  /** Minutes allowed, with all extensions; 0 is no limit. */
  readonly minutes: number;
  readonly extensions: number;
  readonly strict: boolean;
  readonly open: boolean;
  readonly breaks: number;
  readonly breaksTaken: number;
  /** Milliseconds of working time up to the last operation, and when that was. */
  readonly used: number;
  readonly at: number;
  readonly paused: boolean;
  /** The item that was open last, from 0. */
  readonly current: number;
  readonly ended?: { readonly how: 'hand-in' | 'time-out' | 'discard'; readonly t: number };
}

export type AttemptOperation = ExamWorked | ExamTimed | ExamJudged;

const untouched: Work = {
  seen: false,
  answer: [],
  history: [],
  flagged: false,
  struck: [],
  note: '',
  marks: [],
  sure: 0,
  ms: 0,
  looked: 0,
};

/** True for what belongs to an attempt after its beginning. */
export const isOf = (attempt: string, operation: Operation): operation is AttemptOperation =>
  'attempt' in operation && operation.attempt === attempt;

export function begin(begun: ExamBegun): Attempt {
  const { id, exam, seed, t, items, domains, minutes, strict, open, breaks } = begun;
  const domain = domainsByPlace(domains);
  return {
    id,
    exam,
    seed,
    t,
    minutes,
    strict,
    open,
    breaks,
    items: items.map((item, i) => ({ id: item, domain: domain.get(i) ?? '', work: untouched })),
    extensions: 0,
    breaksTaken: 0,
    used: 0,
    at: t,
    paused: false,
    current: 0,
  };
}

/**
 * An attempt out of its beginning and the operations that belong to it, in any order and however
 * often: they are one per id and are taken in the order of working time, so a clock that was set
 * back changes nothing. What follows the end is left out, but for the causes of misses.
 */
export function foldAttempt(begun: ExamBegun, operations: Iterable<AttemptOperation>): Attempt {
  const own = [...new Map([...operations].map((one) => [one.id, one])).values()];
  return inOrder(own).reduce(proceed, begin(begun));
}

/** By working time; within a tab by its count, and between tabs by the clock, where that is equal. */
function inOrder(operations: readonly AttemptOperation[]): AttemptOperation[] {
  const latest = new Map<string, number>();
  return operations
    .map((one) => ({ one, ...placeOf(one.id) }))
    .sort((a, b) => (a.tab === b.tab ? a.count - b.count : a.tab < b.tab ? -1 : 1))
    .map(({ one, tab }) => {
      // What a tab did later is later, although its clock may say otherwise.
      const t = Math.max(one.t, latest.get(tab) ?? one.t);
      latest.set(tab, t);
      return { one, t, used: one.kind === 'exam-judged' ? Number.MAX_VALUE : one.used };
    })
    .sort((a, b) => a.used - b.used || a.t - b.t)
    .map(({ one }) => one);
}

/** The attempt with one more operation that is later than all before it. */
export function proceed(attempt: Attempt, operation: AttemptOperation): Attempt {
  if (operation.kind === 'exam-judged') {
    return touch(attempt, operation.item, (work) => ({ ...work, cause: operation.cause }));
  }
  if (attempt.ended) return attempt;
  const { used, t } = operation;
  const spent = Math.max(0, used - attempt.used);
  const timed = {
    ...touch(attempt, attempt.current, (work) => ({ ...work, ms: work.ms + spent })),
    used: Math.max(attempt.used, used),
    at: Math.max(attempt.at, t),
  };
  return operation.kind === 'exam-worked' ? worked(timed, operation) : clocked(timed, operation);
}

function touch(attempt: Attempt, item: number, change: (work: Work) => Work): Attempt {
  if (!attempt.items[item]) return attempt;
  const items = attempt.items.map((one, i) =>
    i === item ? { ...one, work: change(one.work) } : one,
  );
  return { ...attempt, items };
}

function worked(attempt: Attempt, { item, does, value = [] }: ExamWorked): Attempt {
  const change = (work: Work): Work => {
    switch (does) {
      case 'see':
        return { ...work, seen: true };
      case 'answer':
        // Choosing an option takes the line through it away.
        return {
          ...work,
          seen: true,
          answer: value,
          history: [...work.history, value],
          struck: work.struck.filter((id) => !value.includes(id)),
        };
      case 'flag':
        return { ...work, flagged: value.length > 0 };
      case 'strike':
        return { ...work, struck: value };
      case 'note':
        return { ...work, note: value[0] ?? '' };
      case 'mark':
        return { ...work, marks: value };
      case 'sure':
        return { ...work, sure: Number(value[0] ?? 0) };
      case 'look':
        return { ...work, looked: work.looked + Number(value[0] ?? 0) };
    }
  };
  if (!attempt.items[item]) return attempt;
  return { ...touch(attempt, item, change), current: does === 'see' ? item : attempt.current };
}

function clocked(attempt: Attempt, { does, t, minutes = 0 }: ExamTimed): Attempt {
  switch (does) {
    case 'pause':
      return { ...attempt, paused: true, breaksTaken: attempt.breaksTaken + 1 };
    case 'resume':
      return { ...attempt, paused: false };
    case 'extend':
      return {
        ...attempt,
        minutes: attempt.minutes + minutes,
        extensions: attempt.extensions + 1,
      };
    default:
      return { ...attempt, paused: false, ended: { how: does, t } };
  }
}

/** True when anything was answered. */
export const isAnswered = ({ answer }: Work): boolean => answer.some((part) => part.trim() !== '');

/** How an item stands, in the words of the navigator. */
export const standing = (work: Work): 'unseen' | 'unanswered' | 'answered' =>
  isAnswered(work) ? 'answered' : work.seen ? 'unanswered' : 'unseen';
