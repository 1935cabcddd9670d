import { random, shuffle } from '#core/random.ts';
import { cardOf, type Activity, type BinId, type Card, type LevelRules } from './activity.ts';

/**
 * One round: `perBin` cards of every bin of the level (fewer where there are not so many), arranged.
 * The seed decides which; activities in `known` are dealt only when the others do not suffice.
 */
export function deal(
  activities: readonly Activity[],
  rules: LevelRules,
  seed: string,
  known: ReadonlySet<string> = new Set(),
): Card[] {
  const cards = activities.flatMap((activity) => cardOf(activity, rules) ?? []);
  const mixed = shuffle(cards, random(`deal ${seed}`));
  const chosen = rules.bins.flatMap((bin) => {
    const own = mixed.filter((card) => card.bin === bin);
    const fresh = own.filter((card) => !known.has(card.id));
    return [...fresh, ...own.filter((card) => known.has(card.id))].slice(0, rules.perBin);
  });
  return arrange(chosen, seed);
}

/**
 * The cards of a round that was dealt before, in their order: the activities that its record names.
 * A round whose activities are all gone from the course is dealt anew.
 */
export function dealtBefore(
  activities: readonly Activity[],
  rules: LevelRules,
  round: string,
  named: readonly string[],
): Card[] {
  const cards = activities
    .filter((activity) => named.includes(activity.id))
    .flatMap((activity) => cardOf(activity, rules) ?? []);
  return cards.length > 0 ? arrange(cards, round) : deal(activities, rules, round);
}

interface Checked {
  readonly level: number;
  readonly checked: Readonly<Record<string, { readonly right: boolean }>>;
}

/** The activities that the learner has placed right at a level, in whichever sorter. */
export function placedRight(rounds: readonly Checked[], level: number): Set<string> {
  const known = rounds
    .filter((round) => round.level === level)
    .flatMap((round) => Object.entries(round.checked))
    .filter(([, { right }]) => right);
  return new Set(known.map(([activity]) => activity));
}

/**
 * The cards in the order of a round: never more than two of one bin in a row, as long as the other
 * bins have cards enough for that. The order depends on the set of cards and the seed alone.
 */
export function arrange(cards: readonly Card[], seed: string): Card[] {
  const next = random(`order ${seed}`);
  const byId = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  const left = shuffle(byId, next);
  const result: Card[] = [];
  while (left.length > 0) {
    const at = left.findIndex((card) => mayFollow(result, card, left));
    result.push(...left.splice(Math.max(at, 0), 1));
  }
  return result;
}

/** Whether a card may stand next, so that what is left after it can still be arranged. */
function mayFollow(before: readonly Card[], card: Card, left: readonly Card[]): boolean {
  const run = runOf(before, card.bin) + 1;
  if (run > 2) return false;
  const rest = left.filter((other) => other !== card);
  const bins = new Set(rest.map((other) => other.bin));
  return [...bins].every((bin: BinId) => {
    const own = rest.filter((other) => other.bin === bin).length;
    return own <= 2 * (rest.length - own) + (bin === card.bin ? 2 - run : 2);
  });
}

function runOf(cards: readonly Card[], bin: BinId): number {
  const last = cards.findLastIndex((card) => card.bin !== bin);
  return cards.length - 1 - last;
}
