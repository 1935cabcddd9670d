import { tick } from 'svelte';
import { deckOf, type Deck, type DeckCard } from '#core/review/deck.ts';
import type { Face } from '#core/review/face.ts';
import type { Grade } from '#core/review/memory.ts';
import { latestReview, queue, sortedFor, type Sorted } from '#core/review/queue.ts';
import { todayOf } from '#core/review/schedule.ts';
import type { ReviewState } from '#core/review/state.ts';
import { notLoaded } from '#islands/shared/bank.ts';
import { say } from '#islands/shared/say.ts';
import { dayOf, now } from '#stores/environment.ts';
import { grade, putAside, readReview, undo } from '#stores/review.ts';
import { facesOf, fetchSource, type Source } from './content.ts';

/** After so many cards the learner is asked whether to go on. */
const atOnce = 20;

export interface SessionProps {
  readonly review: () => ReviewState;
  readonly newCards: () => number;
  /** Puts the focus on what a selector finds in the island. */
  readonly focus: (selector: string) => void;
}

/**
 * One learner at the review. Grades are recorded as they are given, and the queue follows from the
 * record: a page that is closed in the middle loses nothing. Only what this session is done with
 * lives here.
 */
export function createSession({ review, newCards, focus }: SessionProps) {
  let source = $state.raw<Source>();
  let time = $state(0);
  let message = $state('');
  let view = $state<'overview' | 'card' | 'end'>('overview');
  let shown = $state.raw<{ readonly card: DeckCard; readonly face: Face; readonly key: number }>();
  let isAnswered = $state(false);
  let beyond = $state(false);
  /** The latest grade of each card in this session. */
  let given = $state.raw<ReadonlyMap<string, Grade>>(new Map());

  const today = $derived(todayOf(review(), time, dayOf));
  const deck: Deck = $derived(source ? deckOf(review(), source.file, source.pool) : new Map());
  const done = $derived(new Set([...given].flatMap(([card, one]) => (one > 1 ? card : []))));
  const rules = $derived({ newCards: newCards(), beyond, done });
  const sorted: Sorted = $derived.by(() => {
    return sortedFor(review(), deck, today, rules);
  });
  const latest = $derived(latestReview(review(), today));

  function tell(text: string): void {
    message = text;
    say(text);
  }

  async function focusOn(selector: string): Promise<void> {
    await tick();
    focus(selector);
  }

  async function load(): Promise<void> {
    try {
      const [found] = await Promise.all([fetchSource(), readReview()]);
      time = now();
      source = found;
    } catch {
      tell(notLoaded);
    }
  }

  async function finish(): Promise<void> {
    view = 'end';
    await focusOn('[data-end]');
  }

  /** Shows this card, or the next one of the queue; without one, how the day stands. */
  async function proceed(card?: string): Promise<void> {
    time = now();
    const full = card === undefined && given.size >= atOnce;
    const next = full ? undefined : (card ?? queue(review(), deck, today, rules)[0]);
    const one = next === undefined ? undefined : deck.get(next);
    if (!source || !one) return finish();
    try {
      const face = (await facesOf([one], source)).get(one.card);
      if (!face) return await finish();
      shown = { card: one, face, key: (shown?.key ?? 0) + 1 };
      isAnswered = false;
      view = 'card';
      await focusOn('[data-front]');
    } catch {
      view = 'overview';
      tell(notLoaded);
      await focusOn('[data-today]');
    }
  }

  return {
    get source() {
      return source;
    },
    get message() {
      return message;
    },
    get view() {
      return view;
    },
    get shown() {
      return shown;
    },
    /** The answer of the card is shown. */
    get isAnswered() {
      return isAnswered;
    },
    get today() {
      return today;
    },
    get deck() {
      return deck;
    },
    get sorted() {
      return sorted;
    },
    /** The learner goes on after the limits of the day. */
    get beyond() {
      return beyond;
    },
    get latest() {
      return latest;
    },
    load,
    finish,

    /** The day may have changed while nobody looked. */
    look(): void {
      if (source) time = now();
    },

    /** Begins or goes on; `more` leaves the limits of the day. */
    async start(more = beyond): Promise<void> {
      message = '';
      if (!source) await load();
      if (!source) return;
      beyond = more;
      given = new Map();
      await proceed();
    },

    async answer(): Promise<void> {
      isAnswered = true;
      await focusOn('[data-answer]');
    },

    async give(value: Grade): Promise<void> {
      if (!shown) return;
      const { card, hash } = shown.card;
      message = '';
      given = new Map(given).set(card, value);
      await grade(card, hash, value);
      await proceed();
    },

    async takeBack(): Promise<void> {
      if (!latest) return;
      const { card, review: id } = latest;
      given = new Map([...given].filter(([one]) => one !== card));
      await undo(id);
      tell('The last grade was taken back.');
      await proceed(card);
    },

    async setAside(): Promise<void> {
      if (!shown) return;
      await putAside(shown.card.card, true);
      tell('Put aside. You can take it up again in the overview.');
      await proceed();
    },

    async takeUp(card: string): Promise<void> {
      await putAside(card, false);
      tell('Taken up again.');
      await focusOn('[data-today]');
    },

    async back(): Promise<void> {
      view = 'overview';
      beyond = false;
      given = new Map();
      time = now();
      await focusOn('[data-today]');
    },
  };
}
