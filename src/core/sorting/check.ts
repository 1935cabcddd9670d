import type { Card } from './activity.ts';
import {
  cardsIn,
  judgementOf,
  placeOf,
  resultOf,
  type Judgement,
  type Place,
  type Sorting,
} from './placement.ts';

export type Check =
  | { readonly ok: false; readonly unsorted: readonly Card[] }
  | { readonly ok: true; readonly sorting: Sorting };

/**
 * Judges every card where it lies. A card that was not moved since its last judgement keeps it, so
 * that pressing Check twice is not a second try.
 */
export function check(sorting: Sorting): Check {
  const unsorted = cardsIn(sorting, 'pool');
  if (unsorted.length > 0) return { ok: false, unsorted };
  const judged: Record<string, Judgement> = {};
  for (const card of sorting.cards) {
    const bin = placeOf(sorting, card.id);
    if (bin === 'pool') continue;
    judged[card.id] = resultOf(sorting, card.id) ?? {
      bin,
      right: bin === card.bin,
      try: (judgementOf(sorting, card.id)?.try ?? 0) + 1,
    };
  }
  return { ok: true, sorting: { ...sorting, judged, picked: undefined, past: [] } };
}

export interface Score {
  /** Cards whose first check was right. */
  readonly first: number;
  /** Cards that lie right now, and were judged so. */
  readonly right: number;
  readonly wrong: number;
  readonly of: number;
}

/** The score of the round; all cards judged where they lie means `right + wrong === of`. */
export function score(sorting: Sorting): Score {
  const now = sorting.cards.flatMap((card) => resultOf(sorting, card.id) ?? []);
  const right = now.filter((judgement) => judgement.right).length;
  const first = sorting.cards.filter((card) => {
    const judgement = judgementOf(sorting, card.id);
    return judgement?.right && judgement.try === 1;
  }).length;
  return { first, right, wrong: now.length - right, of: sorting.cards.length };
}

/** One sentence on a judged card: the note on the usual mistake where it fits, else the reason. */
export function why(card: Card, judgement: Judgement): string {
  return judgement.bin === card.mistake?.bin ? card.mistake.why : card.reason;
}

export interface Change {
  readonly card: string;
  readonly place: Place;
  /** Present when the card was judged. */
  readonly judgement?: Judgement;
}

/** What was moved or judged between two states of one round, for the record. */
export function changes(before: Sorting, after: Sorting): Change[] {
  return after.cards.flatMap(({ id }): Change[] => {
    const place = placeOf(after, id);
    const judgement = judgementOf(after, id);
    if (judgement && judgement !== judgementOf(before, id)) return [{ card: id, place, judgement }];
    return place === placeOf(before, id) ? [] : [{ card: id, place }];
  });
}

/** The round with every card in its right bin and judged so: the answer key. */
export function solved(cards: readonly Card[]): Sorting {
  const places = Object.fromEntries(cards.map((card) => [card.id, card.bin]));
  const judged = Object.fromEntries(
    cards.map((card) => [card.id, { bin: card.bin, right: true, try: 0 }]),
  );
  return { cards, places, judged, picked: undefined, past: [] };
}
