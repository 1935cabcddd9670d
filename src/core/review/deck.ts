import type { PoolEntry } from '#core/question/entry.ts';
import { activityCard, questionCard, termCard, type CardsFile } from './card.ts';
import type { Miss } from './miss.ts';
import type { ReviewState } from './state.ts';

/** A card that can be shown, without its content. */
export interface DeckCard {
  readonly card: string;
  readonly kind: 'term' | 'question' | 'activity';
  /** The id of the term or question, or of the activity within its set. */
  readonly id: string;
  /** What stands together in the course: neighbours in the queue come from different groups. */
  readonly group: string;
  readonly hash: string;
  readonly miss?: Miss;
}

export type Deck = ReadonlyMap<string, DeckCard>;

/**
 * All cards of a learner that the course still holds: every term, the questions and activities that
 * were missed at the latest first try, and those that were reviewed before.
 */
export function deckOf(state: ReviewState, file: CardsFile, pool: readonly PoolEntry[]): Deck {
  const terms = file.terms.map(({ id, lesson, hash }): DeckCard => ({
    card: termCard(id),
    kind: 'term',
    id,
    group: lesson,
    hash,
  }));
  const questions = pool.map(({ id, lesson, hash }): DeckCard => ({
    card: questionCard(id),
    kind: 'question',
    id,
    group: lesson,
    hash,
    ...missOf(state, questionCard(id)),
  }));
  const activities = file.sets.flatMap((one) =>
    one.activities.map(({ id, hash }): DeckCard => ({
      card: activityCard(one.set, id),
      kind: 'activity',
      id,
      group: one.set,
      hash,
      ...missOf(state, `activity/${id}`),
    })),
  );
  const own = [...questions, ...activities].filter(
    ({ card, miss }) => miss || state.cards[card] || state.aside[card],
  );
  return new Map([...terms, ...own].map((one) => [one.card, one]));
}

function missOf({ missed }: ReviewState, key: string): { readonly miss?: Miss } {
  const miss = missed[key];
  return miss ? { miss } : {};
}
