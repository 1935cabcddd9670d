import { random } from '#core/random.ts';
import type { Deck, DeckCard } from './deck.ts';
import { mostADay } from './outlook.ts';
import { dueDay, isAgain, lastDay, type Today } from './schedule.ts';
import type { Memory } from './review.ts';
import type { ReviewState } from './state.ts';

/** A card that was not known comes back after this many others, or when nothing else is left. */
const othersBetween = 6;

export interface QueueRules {
  /** New cards a day at most. */
  readonly newCards: number;
  /** The learner wants to go on after the limits of the day. */
  readonly beyond?: boolean;
  /** Cards that this session is done with, whatever the clock says. */
  readonly done?: ReadonlySet<string>;
}

/** The cards of today by what they are. */
export interface Sorted {
  readonly due: readonly string[];
  /** Due, and more than one day should hold. */
  readonly waiting: readonly string[];
  readonly again: readonly string[];
  readonly fresh: readonly string[];
  /** New cards that are left for other days. */
  readonly later: number;
  /** Cards that were seen today. */
  readonly seen: number;
}

/** Sorts the deck for today; what was put aside is left out. */
export function sortedFor(
  state: ReviewState,
  deck: Deck,
  today: Today,
  { newCards, beyond = false, done = new Set() }: QueueRules,
): Sorted {
  const open = [...deck.values()].filter(({ card }) => !state.aside[card]);
  const known = open.flatMap(({ card }) => {
    const memory = state.cards[card];
    return memory ? { card, memory } : [];
  });
  const seenToday = known.filter(({ memory }) => lastDay(memory, today) === today.day);
  const begunToday = seenToday.filter(({ memory }) => isFirstDay(memory, today)).length;
  const left = known.filter(({ card }) => !done.has(card));
  const due = left
    .map(({ card, memory }) => ({ card, day: dueDay(card, memory, today) }))
    .filter(({ day }) => day <= today.day)
    .map(({ card, day }) => ({ card, day, place: mix(card, today) }))
    .sort((a, b) => a.day - b.day || a.place - b.place)
    .map(({ card }) => card);
  const again = left
    .filter(({ memory }) => isAgain(memory, today))
    .sort((a, b) => a.memory.last - b.memory.last)
    .map(({ card }) => card);
  const fresh = open.filter(({ card }) => !state.cards[card] && !done.has(card)).sort(byUrgency);
  const room = beyond ? Infinity : Math.max(0, mostADay - (seenToday.length - begunToday));
  const newRoom = Math.max(0, newCards - begunToday) || (beyond ? newCards || 10 : 0);
  return {
    due: due.slice(0, room),
    waiting: due.slice(room),
    again,
    fresh: fresh.slice(0, newRoom).map(({ card }) => card),
    later: Math.max(0, fresh.length - newRoom),
    seen: seenToday.length,
  };
}

/**
 * The cards of today in the order in which they are shown: confident errors first, then what is
 * due, then what is new, neighbours from different parts of the course where that is possible; what
 * was not known comes back after some others.
 */
export function queue(
  state: ReviewState,
  deck: Deck,
  today: Today,
  rules: QueueRules,
): readonly string[] {
  const { due, again, fresh } = sortedFor(state, deck, today, rules);
  const isSure = (card: string) => deck.get(card)?.miss?.sure === true;
  const groupOf = (card: string) => deck.get(card)?.group ?? '';
  const latest = latestReview(state, today);
  const first = interleave(fresh.filter(isSure), groupOf, latest && groupOf(latest.card));
  const rest = [...due, ...fresh.filter((card) => !isSure(card))];
  const before = first.at(-1) ?? latest?.card;
  const ready = again.filter((card) => othersSince(state, card) >= othersBetween);
  const later = again.filter((card) => !ready.includes(card));
  return [...ready, ...first, ...interleave(rest, groupOf, before && groupOf(before)), ...later];
}

/** Takes the next in order whose group differs from the one before, where there is one. */
export function interleave(
  cards: readonly string[],
  groupOf: (card: string) => string,
  before?: string,
): string[] {
  const left = [...cards];
  const result: string[] = [];
  let group = before;
  while (left.length > 0) {
    const other = left.findIndex((card) => groupOf(card) !== group);
    const [card = ''] = left.splice(Math.max(0, other), 1);
    group = groupOf(card);
    result.push(card);
  }
  return result;
}

/** The latest review of today, which can be taken back. */
export function latestReview(
  { cards }: ReviewState,
  today: Today,
): { readonly card: string; readonly review: string } | undefined {
  let found: { card: string; review: string; last: number } | undefined;
  for (const [card, memory] of Object.entries(cards)) {
    const { last, review } = memory;
    const later = !found || last > found.last || (last === found.last && review > found.review);
    if (later && lastDay(memory, today) === today.day) found = { card, review, last };
  }
  return found && { card: found.card, review: found.review };
}

const isFirstDay = ({ first }: Memory, { dayAt, day }: Today) => dayAt(first) === day;

const othersSince = ({ cards }: ReviewState, card: string) =>
  Object.values(cards).filter(({ last }) => last > (cards[card]?.last ?? Infinity)).length;

/** The same order all day long, another one tomorrow. */
const mix = (card: string, { day }: Today) => random(`${card} ${day}`)();

/** Confident errors, other misses (the latest first), then terms in the order of the course. */
function byUrgency(a: DeckCard, b: DeckCard): number {
  const rank = ({ miss }: DeckCard) => (miss?.sure ? 0 : miss ? 1 : 2);
  return rank(a) - rank(b) || (b.miss?.t ?? 0) - (a.miss?.t ?? 0);
}
