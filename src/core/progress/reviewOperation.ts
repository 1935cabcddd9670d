import type { Stamp } from './operation.ts';

/** A card of the review was graded. Cards are named `term/…`, `question/…` and `activity/…`. */
export interface CardReviewed extends Stamp {
  readonly kind: 'card-reviewed';
  readonly card: string;
  /** The fingerprint of the card's content when it was seen. */
  readonly hash: string;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  readonly grade: number;
}

/** The latest grade of a card was taken back. */
export interface ReviewUndone extends Stamp {
  readonly kind: 'review-undone';
  /** The id of the operation that it takes back. */
  readonly review: string;
}

/** A card was put aside, or taken up again. */
export interface CardSuspended extends Stamp {
  readonly kind: 'card-suspended';
  readonly card: string;
  readonly on: boolean;
}

/** The learner's own note on a card; empty takes it away. */
export interface CardNoted extends Stamp {
  readonly kind: 'card-noted';
  readonly card: string;
  readonly text: string;
}

export type ReviewOperation = CardReviewed | ReviewUndone | CardSuspended | CardNoted;
