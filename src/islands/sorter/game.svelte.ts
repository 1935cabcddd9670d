import type { Progress } from '#core/progress/progress.ts';
import type { Activity, Bin, Card, LevelRules } from '#core/sorting/activity.ts';
import { changes, check, score } from '#core/sorting/check.ts';
import { deal, dealtBefore, placedRight } from '#core/sorting/deal.ts';
import {
  cardsIn,
  pick,
  placeOf,
  put,
  resume,
  type Move,
  type Place,
  type Sorting,
} from '#core/sorting/placement.ts';
import { short } from '#core/sorting/short.ts';
import { say } from '#islands/shared/say.ts';
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

const notFetched = 'The cards could not be fetched.';

/** One sorter at work: the round that is on the table, what can be done with it, what is told. */
export type Game = ReturnType<typeof createGame>;

/**
 * The learner's record is the one truth: a move is recorded, and the round follows from the record.
 * Only what is in hand, what undo takes back and what is told live here.
 */
export function createGame(given: SorterProps, progress: () => Progress) {
  const { sorter, rules, seed, source } = given;
  const bins = rules.bins.flatMap((id) => given.bins.find((bin) => bin.id === id) ?? []);
  const known = new Set<string>();
  let activities = $state.raw<readonly Activity[]>();
  let picked = $state.raw<string>();
  let past = $state.raw<readonly (readonly Move[])[]>([]);
  let sheet = $state.raw<Sorting>();
  let message = $state('');
  let told = $state(false);

  const stored = $derived.by(() => {
    const round = progress().rounds[sorter];
    const fits = round?.level === rules.level && round.placements && round.checked;
    return fits ? round : undefined;
  });
  const round = $derived(stored?.round ?? seed);
  const cards = $derived.by(() => {
    if (round === seed && given.cards) return given.cards;
    if (!activities) return undefined;
    const named = round === seed ? [] : Object.keys(stored?.placements ?? {});
    return dealtBefore(activities, rules, round, named);
  });
  const sorting = $derived.by((): Sorting | undefined => {
    if (sheet || !cards) return sheet;
    const kept = stored ?? { placements: {}, checked: {} };
    return { ...resume(cards, rules.bins, kept), picked, past };
  });
  const left = $derived(sorting ? cardsIn(sorting, 'pool').length : 0);

  function tell(text: string): void {
    message = text;
    say(text);
  }

  function place(activity: string, bin: Place, dealt: string, verdict = {}): void {
    const where = { activity, sorter, round: dealt, level: rules.level, bin };
    record({ kind: 'activity-placed', ...where, ...verdict });
  }

  /** Records what `next` moved or judged. */
  function apply(next: Sorting): void {
    const done = sorting ? changes(sorting, next) : [];
    const dealt = round;
    for (const { card, place: bin, judgement } of done) {
      place(card, bin, dealt, judgement && { right: judgement.right, try: judgement.try });
    }
    picked = next.picked;
    past = next.past;
  }

  async function load(): Promise<readonly Activity[] | undefined> {
    const answer = activities ? undefined : await fetch(source).catch(() => undefined);
    if (answer?.ok) activities = (await answer.json()).activities;
    if (!activities) tell(notFetched);
    return activities;
  }

  const textOf = (id: string) => short(sorting?.cards.find((card) => card.id === id)?.text ?? '');

  return {
    bins,
    tell,
    load,
    /** Undefined until the cards of this round are fetched. */
    get sorting(): Sorting | undefined {
      return sorting;
    },
    /** What was told last, or how many cards are left. */
    get status(): string {
      return message || (sorting ? `${left} left to sort.` : 'Fetching the cards.');
    },
    /** Where wrong cards belong may be told. */
    get told(): boolean {
      return told;
    },

    /** Shows another state in place of this one, for print; undefined goes back. */
    show(other: Sorting | undefined): void {
      sheet = other;
    },

    pick(card: string): void {
      if (!sorting) return;
      apply(pick(sorting, card));
      const end = picked ? 'picked. Choose a group, or press Escape to put it back.' : 'put back.';
      tell(`${textOf(card)} ${end}`);
    },

    put(card: string, to: Place): void {
      if (!sorting) return;
      const name = bins.find(({ id }) => id === to)?.name ?? 'To sort';
      const verb = placeOf(sorting, card) === to ? 'stays in' : 'moved to';
      apply(put(sorting, card, to));
      tell(`${textOf(card)}: ${verb} ${name}. ${left} left to sort.`);
    },

    /** Undo and Start again. */
    step(deed: (sorting: Sorting) => Sorting, said: string): void {
      if (!sorting) return;
      const next = deed(sorting);
      const done = next.past.length !== past.length;
      apply(next);
      told = false;
      tell(done ? `${said} ${left} left to sort.` : 'Nothing to take back.');
    },

    /** Judges the cards, or returns the first one that is not sorted yet. */
    check(): string | undefined {
      const result = sorting && check(sorting);
      if (result?.ok === false) {
        const n = result.unsorted.length;
        tell(`${n} ${n === 1 ? 'card is' : 'cards are'} not sorted yet.`);
        return result.unsorted[0]?.id;
      }
      if (!result) return undefined;
      apply(result.sorting);
      const { first, wrong, of } = score(result.sorting);
      message = `${first} of ${of} first time. ${wrong ? `${wrong} to move.` : 'Every card is in its group.'}`;
      return undefined;
    },

    tellAll(): void {
      told = true;
      message = 'Each wrong card now says where it belongs.';
    },

    /** Deals other cards. */
    async newRound(): Promise<void> {
      const all = await load();
      if (!all) return;
      for (const id of placedRight(Object.values(progress().rounds), rules.level)) known.add(id);
      const dealt = newSeed();
      for (const { id } of deal(all, rules, dealt, known)) place(id, 'pool', dealt);
      picked = undefined;
      past = [];
      told = false;
      tell(`New cards. ${left} left to sort.`);
    },
  };
}
