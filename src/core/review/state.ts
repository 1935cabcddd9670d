import { byTime } from '#core/progress/fold.ts';
import type { ActivityPlaced, Operation, QuestionAnswered } from '#core/progress/operation.ts';
import type { CardReviewed } from '#core/progress/reviewOperation.ts';
import type { Level } from '#core/sorting/activity.ts';
import { daysBetween, intervalAfter, isSound, recall, type Grade, type Recall } from './memory.ts';

/** What a learner remembers of one card, and when it was seen. */
export interface Memory extends Recall {
  readonly first: number;
  readonly last: number;
  readonly reviews: number;
  readonly grade: Grade;
  /** Whole days from the last sight to the next. */
  readonly interval: number;
  /** The fingerprint of the content that was seen last. */
  readonly hash: string;
  /** The id of the latest review. */
  readonly review: string;
}

/** A question or an activity whose latest first try was wrong. */
export interface Miss {
  readonly t: number;
  /** The learner had been sure. */
  readonly sure: boolean;
  /** The level of the sorter. */
  readonly level?: Level;
}

/** All that reviewing knows of a learner: plain data, to be cached as it is. */
export interface ReviewState {
  /** By card. */
  readonly cards: Readonly<Record<string, Memory>>;
  /** Cards that were put aside. */
  readonly aside: Readonly<Record<string, true>>;
  readonly notes: Readonly<Record<string, string>>;
  /** By `question/<id>` and `activity/<id>`. */
  readonly missed: Readonly<Record<string, Miss>>;
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
  'exam-planned',
] as const satisfies readonly Operation['kind'][];

type Draft = { -readonly [K in keyof ReviewState]: Record<string, unknown> & ReviewState[K] };

/** A learner who has not begun. */
export const begin: ReviewState = { cards: {}, aside: {}, notes: {}, missed: {}, plans: {} };

const copyOf = ({ cards, aside, notes, missed, plans }: ReviewState): Draft => ({
  cards: { ...cards },
  aside: { ...aside },
  notes: { ...notes },
  missed: { ...missed },
  plans: { ...plans },
});

/** Folds operations, in any order and however often; an undone review leaves no trace. */
export function foldCards(operations: Iterable<Operation>): ReviewState {
  const all = [...new Map([...operations].map((one) => [one.id, one])).values()].sort(byTime);
  const undone = new Set(all.flatMap((one) => (one.kind === 'review-undone' ? one.review : [])));
  const draft = copyOf(begin);
  for (const one of all) if (!undone.has(one.id)) put(draft, one);
  return draft;
}

/**
 * The state with one more operation. Undefined where only a whole fold can tell: for an operation
 * that is earlier than one before it, and for a review that was undone.
 */
export function applyCard(state: ReviewState, operation: Operation): ReviewState | undefined {
  if (!(reviewKinds as readonly string[]).includes(operation.kind)) return state;
  const { latest } = state;
  const isLate =
    !latest || operation.t > latest.t || (operation.t === latest.t && operation.id > latest.id);
  if (!isLate || operation.kind === 'review-undone') return undefined;
  const draft = copyOf(state);
  put(draft, operation);
  return draft;
}

/** A state out of a cache; undefined when it is none or holds a memory that no review can have made. */
export function stateOf(raw: unknown): ReviewState | undefined {
  const isRecord = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord(raw)) return undefined;
  const state = raw as ReviewState;
  const parts = [state.cards, state.aside, state.notes, state.missed, state.plans];
  if (!parts.every(isRecord)) return undefined;
  const whole = ({ first, last, reviews, interval }: Memory) =>
    [first, last, reviews, interval].every(Number.isFinite) && interval >= 1;
  const all = Object.values(state.cards);
  return all.every((one) => isRecord(one) && isSound(one) && whole(one)) ? state : undefined;
}

const isCard = (card: string) => /^(term|question|activity)\//.test(card);

function put(draft: Draft, operation: Operation): void {
  const { t, id } = operation;
  switch (operation.kind) {
    case 'card-reviewed':
      if (isCard(operation.card)) draft.cards[operation.card] = reviewed(draft, operation);
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
    case 'exam-planned':
      draft.plans = { ...draft.plans, [operation.exam]: { day: operation.day, t } };
      break;
    case 'review-undone':
      break;
    default:
      return;
  }
  draft.latest = { t, id };
}

function reviewed({ cards }: ReviewState, { id, t, card, hash, ...said }: CardReviewed): Memory {
  const before = cards[card];
  const grade = said.grade as Grade;
  const last = Math.max(t, before?.last ?? t);
  const days = before ? daysBetween(before.last, last) : 0;
  return {
    ...recall(before, days, grade),
    interval: intervalAfter(before, days, grade),
    first: before?.first ?? t,
    last,
    reviews: (before?.reviews ?? 0) + 1,
    grade,
    hash,
    review: id,
  };
}

/** Second tries and keys that were asked for tell nothing new: the first try had been wrong. */
function answered({ missed }: Draft, operation: QuestionAnswered): void {
  if (operation.try !== 1) return;
  const key = `question/${operation.question}`;
  if (operation.right) delete missed[key];
  else missed[key] = { t: operation.t, sure: operation.sure === 3 };
}

function placed({ missed }: Draft, { t, activity, level, right, ...said }: ActivityPlaced): void {
  const key = `activity/${activity}`;
  if (right === false) missed[key] = { t, sure: false, level };
  else if (right && said.try === 1) delete missed[key];
}
