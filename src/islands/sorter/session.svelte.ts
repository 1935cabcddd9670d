import type { Progress } from '#core/progress/progress.ts';
import type { Activity, Bin, Card, LevelRules } from '#core/sorting/activity.ts';
import { changes } from '#core/sorting/check.ts';
import { deal, dealtBefore, placedRight } from '#core/sorting/deal.ts';
import { resume, type Move, type Place, type Sorting } from '#core/sorting/placement.ts';
import { seed as newSeed } from '#stores/environment.ts';
import { record } from '#stores/progress.ts';

export interface SorterProps {
  /** The name of this sorter in the learner's record, such as `difference/sort-the-work`. */
  readonly sorter: string;
  readonly rules: LevelRules;
  /** The bins of all levels. */
  readonly bins: readonly Bin[];
  /** The seed of the first round. */
  readonly seed: string;
  /** The cards of the first round; without them it is dealt from `source`. */
  readonly cards?: readonly Card[] | undefined;
  /** Where `{ activities: Activity[] }` lies, for other rounds. */
  readonly source: string;
  /** Begin with the list in place of the cards. */
  readonly list?: boolean;
}

/**
 * Which round is on the table, and how it stands. The learner's record is the one truth: a move is
 * recorded, and the round follows from the record; only what is in hand and what undo takes back
 * live here.
 */
export function session(given: () => SorterProps, progress: () => Progress) {
  const { sorter, rules, seed, cards: firstCards, source } = given();
  let activities = $state.raw<readonly Activity[]>();
  let picked = $state.raw<string>();
  let past = $state.raw<readonly (readonly Move[])[]>([]);
  const known = new Set<string>();

  const stored = $derived.by(() => {
    const round = progress().rounds[sorter];
    const fits = round?.level === rules.level && round.placements && round.checked;
    return fits ? round : undefined;
  });
  const round = $derived(stored?.round ?? seed);
  const cards = $derived.by(() => {
    const isFirst = round === seed;
    if (isFirst && firstCards) return firstCards;
    if (!activities) return undefined;
    const named = isFirst ? [] : Object.keys(stored?.placements ?? {});
    return dealtBefore(activities, rules, round, named);
  });
  const sorting = $derived.by((): Sorting | undefined => {
    if (!cards) return undefined;
    const kept = stored ?? { placements: {}, checked: {} };
    return { ...resume(cards, rules.bins, kept), picked, past };
  });

  function place(activity: string, bin: Place, dealt: string, verdict = {}): void {
    const where = { activity, sorter, round: dealt, level: rules.level, bin };
    record({ kind: 'activity-placed', ...where, ...verdict });
  }

  async function load(): Promise<boolean> {
    if (activities) return true;
    const answer = await fetch(source).catch(() => undefined);
    if (!answer?.ok) return false;
    activities = (await answer.json()).activities;
    return true;
  }

  return {
    /** Undefined until the cards of this round are fetched. */
    get sorting(): Sorting | undefined {
      return sorting;
    },

    /** Fetches all activities; false when that failed. */
    load,

    /** Records what `next` moved or judged. */
    apply(next: Sorting): void {
      const done = sorting ? changes(sorting, next) : [];
      const dealt = round;
      for (const { card, place: bin, judgement } of done) {
        place(card, bin, dealt, judgement && { right: judgement.right, try: judgement.try });
      }
      picked = next.picked;
      past = next.past;
    },

    /** Deals other cards; false when they could not be fetched. */
    async newRound(): Promise<boolean> {
      if (!(await load()) || !activities) return false;
      const right = placedRight(Object.values(progress().rounds), rules.level);
      for (const id of right) known.add(id);
      const dealt = newSeed();
      for (const { id } of deal(activities, rules, dealt, known)) place(id, 'pool', dealt);
      picked = undefined;
      past = [];
      return true;
    },
  };
}
