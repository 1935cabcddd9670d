import type { BinId, Card } from './activity.ts';

export type Place = BinId | 'pool';

/** What Check said of a card: in which bin it lay, whether that was right, at the how-manieth check. */
export interface Judgement {
  readonly bin: BinId;
  readonly right: boolean;
  readonly try: number;
}

export interface Move {
  readonly card: string;
  readonly from: Place;
  readonly to: Place;
}

/** One round under way. Every card is in exactly one place; a place that is not named is the pool. */
export interface Sorting {
  readonly cards: readonly Card[];
  readonly places: Readonly<Record<string, Place>>;
  /** The last judgement of each card in this round; it counts while the card still lies there. */
  readonly judged: Readonly<Record<string, Judgement>>;
  readonly picked: string | undefined;
  /** What undo takes back, the latest step last. */
  readonly past: readonly (readonly Move[])[];
}

/** A round as it was stored: by another version, another tab or an import, so nothing is certain. */
export interface StoredRound {
  readonly placements: Readonly<Record<string, string>>;
  readonly checked: Readonly<
    Record<string, { readonly bin: string; readonly right: boolean; readonly try: number }>
  >;
}

/** A round nobody has touched. */
export const begin = (cards: readonly Card[]): Sorting => ({
  cards,
  places: {},
  judged: {},
  picked: undefined,
  past: [],
});

/** The round as it was left. Cards and bins that this round does not have are passed over. */
export function resume(
  cards: readonly Card[],
  bins: readonly BinId[],
  stored: StoredRound,
): Sorting {
  const isBin = (bin: string | undefined): bin is BinId => bins.some((known) => known === bin);
  const places: Record<string, Place> = {};
  const judged: Record<string, Judgement> = {};
  for (const { id } of cards) {
    const place = own(stored.placements, id);
    const check = own(stored.checked, id);
    if (isBin(place)) places[id] = place;
    if (check && isBin(check.bin)) judged[id] = { ...check, bin: check.bin };
  }
  return { ...begin(cards), places, judged };
}

export const placeOf = (sorting: Sorting, card: string): Place =>
  own(sorting.places, card) ?? 'pool';

/** The cards that lie in a place, in the order of the round. */
export const cardsIn = (sorting: Sorting, place: Place): readonly Card[] =>
  sorting.cards.filter((card) => placeOf(sorting, card.id) === place);

/** The last judgement of the card in this round, wherever it lies now. */
export const judgementOf = (sorting: Sorting, card: string): Judgement | undefined =>
  own(sorting.judged, card);

/** What Check said of the card where it lies now, or undefined when it was moved since. */
export function resultOf(sorting: Sorting, card: string): Judgement | undefined {
  const judgement = judgementOf(sorting, card);
  return judgement?.bin === placeOf(sorting, card) ? judgement : undefined;
}

/** A card that Check found right stays where it is. */
export const isSettled = (sorting: Sorting, card: string): boolean =>
  resultOf(sorting, card)?.right ?? false;

/** Takes a card in hand, or puts down the one that was; a settled card cannot be taken. */
export function pick(sorting: Sorting, card: string | undefined): Sorting {
  const same = card === undefined || card === sorting.picked || isSettled(sorting, card);
  return { ...sorting, picked: same ? undefined : card };
}

/** Moves a card. Nothing is in hand after it; to put a card where it lies is no step for undo. */
export function put(sorting: Sorting, card: string, to: Place): Sorting {
  const from = placeOf(sorting, card);
  if (from === to || isSettled(sorting, card)) return { ...sorting, picked: undefined };
  return step(sorting, [{ card, from, to }]);
}

/** Puts all cards back into the pool, as one step for undo. */
export function restart(sorting: Sorting): Sorting {
  const moves = sorting.cards
    .map(({ id }): Move => ({ card: id, from: placeOf(sorting, id), to: 'pool' }))
    .filter((move) => move.from !== 'pool');
  return moves.length === 0 ? { ...sorting, picked: undefined } : step(sorting, moves);
}

/** Takes the last step back; without one, only puts down what is in hand. */
export function undo(sorting: Sorting): Sorting {
  const places = { ...sorting.places };
  for (const move of sorting.past.at(-1) ?? []) places[move.card] = move.from;
  return { ...sorting, places, picked: undefined, past: sorting.past.slice(0, -1) };
}

function step(sorting: Sorting, moves: readonly Move[]): Sorting {
  const places = { ...sorting.places };
  for (const move of moves) places[move.card] = move.to;
  return { ...sorting, places, picked: undefined, past: [...sorting.past, moves] };
}

/** A stored record can have any keys; only its own count. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
