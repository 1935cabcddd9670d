import type { DayOf } from '#core/progress/fold.ts';
import type { Deck } from './deck.ts';
import { mostADay } from './outlook.ts';
import { dueDay, isAgain, isDue, lastDay, todayOf, type Today } from './schedule.ts';
import type { ReviewState } from './state.ts';

/**
 * How many cards are to be seen today: those that were begun and are due, at most what one day
 * holds, and those that were not known today. A learner who never reviews has none. `has` leaves
 * out cards that the course no longer holds.
 */
export function dueCount(
  state: ReviewState,
  now: number,
  dayOf: DayOf,
  has: (card: string) => boolean = () => true,
): number {
  const today = todayOf(state, now, dayOf);
  const open = Object.entries(state.cards).filter(([card]) => !state.aside[card] && has(card));
  const seen = open.filter(
    ([, one]) => lastDay(one, today) === today.day && dayOf(one.first) !== dayOf(now),
  ).length;
  const due = open.filter(([card, one]) => isDue(card, one, today)).length;
  const again = open.filter(([, one]) => isAgain(one, today)).length;
  return Math.min(due, Math.max(0, mostADay - seen)) + again;
}

/** How many cards are due on each of the days after today. */
export function daysAhead(state: ReviewState, deck: Deck, today: Today, days = 7): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const [card, memory] of Object.entries(state.cards)) {
    if (state.aside[card] || !deck.has(card)) continue;
    const ahead = dueDay(card, memory, today) - today.day - 1;
    if (ahead in counts) counts[ahead] = (counts[ahead] ?? 0) + 1;
  }
  return counts;
}
