import { byTime } from '#core/progress/fold.ts';
import type { Operation } from '#core/progress/operation.ts';
import { isSound } from './memory.ts';
import { answered, examined, placed, type Miss } from './miss.ts';
import { reviewed, without, type Memory } from './review.ts';

/** All that reviewing knows of a learner: plain data, to be cached as it is. */
export interface ReviewState {
  /** By card. */
  readonly cards: Readonly<Record<string, Memory>>;
  /** Cards that were put aside. */
  readonly aside: Readonly<Record<string, true>>;
  readonly notes: Readonly<Record<string, string>>;
  /** By `question/<id>` and `activity/<id>`. */
  readonly missed: Readonly<Record<string, Miss>>;
  /** The questions of mock exams that have not ended, by attempt. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
  /** Reviews that were undone and are not known, such as by a clock that was set back in between. */
  readonly undone: Readonly<Record<string, true>>;
  /** Days of exams, and when each was planned. */
  readonly plans: Readonly<Record<string, { readonly day: string; readonly t: number }>>;
  /** The latest operation that was folded. */
  readonly latest?: { readonly t: number; readonly id: string };
}

/** The kinds of operations that are folded. */
export const reviewKinds = [
  'card-reviewed',
  'review-undone',
  'card-suspended',
  'card-noted',
  'question-answered',
  'activity-placed',
  'exam-begun',
  'exam-timed',
  'exam-begun',
  'exam-timed',
  'exam-planned',
] as const satisfies readonly Operation['kind'][];

type Draft = { -readonly [K in keyof ReviewState]: Record<string, unknown> & ReviewState[K] };

/** A learner who has not begun. */
export const begin: ReviewState = {
  cards: {},
  aside: {},
  notes: {},
  missed: {},
  papers: {},
  undone: {},
  plans: {},
};

const copyOf = ({
  cards,
  aside,
  notes,
  missed,
  papers,
  undone,
  plans,
  latest,
}: ReviewState): Draft => ({
  cards: { ...cards },
  aside: { ...aside },
  notes: { ...notes },
  missed: { ...missed },
  papers: { ...papers },
  undone: { ...undone },
  plans: { ...plans },
  ...(latest && { latest }),
});

/** Folds operations, in any order and however often; an undone review leaves no trace. */
export function foldCards(operations: Iterable<Operation>): ReviewState {
  const all = [...new Map([...operations].map((one) => [one.id, one])).values()].sort(byTime);
  return extendCards(begin, all);
}

/** The state with further operations, in order and later than all before them. */
export function extendCards(state: ReviewState, operations: readonly Operation[]): ReviewState {
  const draft = copyOf(state);
  for (const one of operations) put(draft, one);
  return draft;
}

/**
 * The state with one more operation. Undefined where only a whole fold can tell: for an operation
 * that is earlier than one before it.
 */
export function applyCard(state: ReviewState, operation: Operation): ReviewState | undefined {
  if (!(reviewKinds as readonly string[]).includes(operation.kind)) return state;
  const { latest } = state;
  const isLate =
    !latest || operation.t > latest.t || (operation.t === latest.t && operation.id > latest.id);
  if (!isLate) return undefined;
  return extendCards(state, [operation]);
}

/** A state out of a cache; undefined when it is none or holds a memory that no review can have made. */
export function stateOf(raw: unknown): ReviewState | undefined {
  const isRecord = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord(raw)) return undefined;
  const state = raw as ReviewState;
  const { cards, aside, notes, missed, papers, undone, plans } = state;
  const parts = [cards, aside, notes, missed, papers, undone, plans];
  if (!parts.every(isRecord)) return undefined;
  const isWhole = (one: Memory): boolean =>
    isRecord(one) &&
    isSound(one) &&
    [one.first, one.last, one.reviews, one.interval].every(Number.isFinite) &&
    one.interval >= 1 &&
    (one.before === undefined || isWhole(one.before));
  return Object.values(state.cards).every(isWhole) ? state : undefined;
}

const isCard = (card: string) => /^(term|question|activity)\//.test(card);

function put(draft: Draft, operation: Operation): void {
  const { t, id } = operation;
  switch (operation.kind) {
    case 'card-reviewed':
      if (!isCard(operation.card) || Object.hasOwn(draft.undone, id)) break;
      draft.cards[operation.card] = reviewed(draft.cards[operation.card], operation);
      break;
    case 'card-suspended':
      if (!isCard(operation.card)) break;
      if (operation.on) draft.aside[operation.card] = true;
      else delete draft.aside[operation.card];
      break;
    case 'card-noted':
      if (!isCard(operation.card)) break;
      if (operation.text.trim()) draft.notes[operation.card] = operation.text;
      else delete draft.notes[operation.card];
      break;
    case 'question-answered':
      answered(draft, operation);
      break;
    case 'activity-placed':
      placed(draft, operation);
      break;
    case 'exam-begun':
      draft.papers[id] = operation.items;
      break;
    case 'exam-timed':
      examined(draft, operation);
      break;
    case 'exam-planned':
      draft.plans = { ...draft.plans, [operation.exam]: { day: operation.day, t } };
      break;
    case 'review-undone':
      undo(draft, operation.review);
      break;
    default:
      return;
  }
  draft.latest = { t, id };
}

function undo({ cards, undone }: Draft, review: string): void {
  for (const [card, memory] of Object.entries(cards)) {
    const rest = without(memory, review);
    if (rest === memory) continue;
    if (rest) cards[card] = rest;
    else delete cards[card];
    return;
  }
  undone[review] = true;
}
