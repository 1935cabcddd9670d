import fc from 'fast-check';
import type { Operation } from '../../../src/core/progress/operation.ts';
import type { CardReviewed } from '../../../src/core/progress/reviewOperation.ts';
import type { Deck, DeckCard } from '../../../src/core/review/deck.ts';

export const day = 864e5;
/** Noon of a day in November, by Greenwich. */
export const noon = Date.UTC(2026, 10, 24, 12);

/** The learner's day in a zone so many hours from Greenwich; it begins at four in the morning. */
export const zone =
  (hours: number) =>
  (t: number): string => {
    const date = new Date(t + (hours - 4) * 36e5);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  };
export const dayOf = zone(0);

let count = 0;
const stamp = (t: number) => ({ id: `t-${(count++).toString(36).padStart(8, '0')}`, t });

export const reviewed = (part: Partial<CardReviewed> = {}): CardReviewed => ({
  ...stamp(noon),
  kind: 'card-reviewed',
  card: 'term/audit',
  hash: 'h',
  grade: 3,
  ...part,
});

export const undone = (review: string, t = noon): Operation => ({
  ...stamp(t),
  kind: 'review-undone',
  review,
});

export const missed = (question: string, part: { sure?: number; t?: number } = {}): Operation => ({
  ...stamp(part.t ?? noon),
  kind: 'question-answered',
  question,
  hash: 'h',
  options: ['a'],
  right: false,
  try: 1,
  shown: false,
  set: 'language/family-tree:x',
  round: 1,
  of: 1,
  ...(part.sure !== undefined && { sure: part.sure }),
});

export const planned = (exam: string, on: string, t = noon): Operation => ({
  ...stamp(t),
  kind: 'exam-planned',
  exam,
  day: on,
  minutes: 60,
});

export const cards = ['term/audit', 'term/policy', 'question/x/one', 'activity/qa-or-qm/two'];

const reviewsFrom = (from: number) =>
  fc.array(
    fc
      .record({
        card: fc.constantFrom(...cards),
        grade: fc.integer({ min: 1, max: 4 }),
        t: fc.integer({ min: from, max: noon }),
      })
      .map((part) => reviewed(part)),
    { maxLength: 30 },
  );

/** Reviews of a few cards, up to ten years apart, and within eight hours. */
export const reviews = reviewsFrom(noon - 3650 * day);
export const reviewsOfToday = reviewsFrom(noon - day / 3);

/** A deck of cards `<group>:<n>`, in order. */
export const deckOfGroups = (names: readonly string[], part: Partial<DeckCard> = {}): Deck =>
  new Map(
    names.map((name) => {
      const card = `term/${name}`;
      const group = name.split(':')[0] ?? '';
      return [card, { card, kind: 'term', id: name, group, hash: 'h', ...part }];
    }),
  );
