import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckCard } from '../../../src/core/review/deck.ts';
import { daysAhead, dueCount } from '../../../src/core/review/load.ts';
import { mostADay } from '../../../src/core/review/outlook.ts';
import { interleave, latestReview, queue, sortedFor } from '../../../src/core/review/queue.ts';
import { todayOf } from '../../../src/core/review/schedule.ts';
import { begin, foldCards, type ReviewState } from '../../../src/core/review/state.ts';
import { day, dayOf, deckOfGroups, noon, reviewed, reviews, undone } from './reviews.ts';

const named = (from: number, to: number, group = 'qa') =>
  Array.from({ length: to - from }, (_, i) => `${group}:${from + i}`);
const card = (name: string) => `term/${name}`;
const at = (state: ReviewState, days = 0) => todayOf(state, noon + days * day, dayOf);
const ten = { newCards: 10 };

describe('The queue', () => {
  it('mixes the parts of the course: neighbours of one part stand only where no other is left', () => {
    const groups = fc.array(fc.constantFrom('qa', 'qm', 'qc', 'audit'), { maxLength: 40 });
    fc.assert(
      fc.property(groups, (list) => {
        const names = list.map((group, i) => `${group}:${i}`);
        const groupOf = (name: string) => name.split(':')[0] ?? '';
        const mixed = interleave(names, groupOf);
        expect(mixed.toSorted()).toEqual(names.toSorted());
        mixed.slice(1).forEach((name, i) => {
          if (groupOf(name) !== groupOf(mixed[i]!)) return;
          expect(new Set(mixed.slice(i).map(groupOf)).size).toBe(1);
        });
      }),
    );
  });

  it('begins with what somebody was sure of and had wrong, then other misses, then terms', () => {
    const deck = new Map(deckOfGroups(['qa:1', 'qm:2']));
    const miss = (name: string, sure: boolean, t: number): DeckCard => ({
      card: `question/${name}`,
      kind: 'question',
      id: name,
      group: name,
      hash: 'h',
      miss: { t, sure },
    });
    for (const one of [miss('unsure', false, 9), miss('sure', true, 1)]) deck.set(one.card, one);
    const order = queue(begin, deck, at(begin), { newCards: 3 });
    expect(order).toEqual(['question/sure', 'question/unsure', card('qa:1')]);
  });

  it('takes no more new cards a day than were wanted, and none when none are', () => {
    const deck = deckOfGroups(named(0, 50));
    const state = foldCards(named(0, 4).map((name) => reviewed({ card: card(name) })));
    expect(queue(begin, deck, at(begin), ten)).toHaveLength(10);
    expect(queue(state, deck, at(state), ten)).toHaveLength(6);
    expect(queue(begin, deck, at(begin), { newCards: 0 })).toEqual([]);
    expect(sortedFor(state, deck, at(state), ten).later).toBe(40);
    const after = foldCards(named(0, 10).map((name) => reviewed({ card: card(name) })));
    expect(queue(after, deck, at(after), ten)).toEqual([]);
    expect(queue(after, deck, at(after), { ...ten, beyond: true })).toHaveLength(10);
  });

  it('holds back what is more than a day should hold, the longest due first', () => {
    const names = named(0, mostADay + 25);
    const state = foldCards(
      names.map((name, i) => reviewed({ card: card(name), t: noon - (60 + i) * day })),
    );
    const deck = deckOfGroups(names);
    const sorted = sortedFor(state, deck, at(state), { newCards: 0 });
    expect([sorted.due.length, sorted.waiting.length]).toEqual([mostADay, 25]);
    expect(sorted.due).toContain(card(names.at(-1)!));
    expect(sorted.waiting).toContain(card(names[0]!));
    expect(dueCount(state, noon, dayOf)).toBe(mostADay);
    const beyond = sortedFor(state, deck, at(state), { newCards: 0, beyond: true });
    expect(beyond.due).toHaveLength(mostADay + 25);
  });

  it('shows what was not known again after six others, or when nothing else is left', () => {
    const names = named(0, 9);
    const deck = deckOfGroups(names);
    const first = reviewed({ card: card('qa:0'), grade: 1 });
    const then = (n: number) =>
      foldCards([
        first,
        ...named(1, 1 + n).map((name, i) => reviewed({ card: card(name), t: noon + 1 + i })),
      ]);
    expect(queue(then(5), deck, at(begin), ten).at(-1)).toBe(card('qa:0'));
    expect(queue(then(6), deck, at(begin), ten)[0]).toBe(card('qa:0'));
    expect(queue(then(8), deck, at(begin), ten)).toEqual([card('qa:0')]);
  });

  it('is done with a card that was known in this session, even when the clock was set back', () => {
    const deck = deckOfGroups(['qa:0']);
    const state = foldCards([
      reviewed({ card: card('qa:0'), grade: 1 }),
      reviewed({ card: card('qa:0'), grade: 3, t: noon - 60_000 }),
    ]);
    expect(queue(state, deck, at(state), ten)).toEqual([card('qa:0')]);
    const done = new Set([card('qa:0')]);
    expect(queue(state, deck, at(state), { ...ten, done })).toEqual([]);
  });

  it('leaves out what was put aside and what the course no longer holds', () => {
    const aside = {
      id: 's-1',
      t: noon,
      kind: 'card-suspended',
      card: card('qa:0'),
      on: true,
    } as const;
    const gone = reviewed({ card: card('qa:gone'), t: noon - 50 * day });
    const state = foldCards([aside, gone]);
    expect(queue(state, deckOfGroups(named(0, 2)), at(state), ten)).toEqual([card('qa:1')]);
    expect(dueCount(state, noon, dayOf)).toBe(1);
    expect(dueCount(state, noon, dayOf, (one) => one !== card('qa:gone'))).toBe(0);
  });

  it('is the same whenever it is asked for on one day, so that a reload changes nothing', () => {
    fc.assert(
      fc.property(reviews, fc.nat(10), (list, hours) => {
        const state = foldCards(list);
        const deck = deckOfGroups(['audit', 'policy']);
        const later = todayOf(state, noon + hours * 36e5, dayOf);
        expect(queue(state, deck, later, ten)).toEqual(queue(state, deck, at(state), ten));
      }),
    );
  });
});

describe('The load', () => {
  it('is nothing for somebody who never reviewed, whatever was missed', () => {
    expect(dueCount(begin, noon, dayOf)).toBe(0);
    const deck = deckOfGroups(named(0, 30));
    expect(daysAhead(begin, deck, at(begin))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('names each of the next seven days', () => {
    const state = foldCards([
      reviewed({ card: card('qa:0'), grade: 1 }),
      reviewed({ card: card('qa:1'), grade: 3 }),
      reviewed({ card: card('qa:2'), grade: 4 }),
    ]);
    const deck = deckOfGroups(named(0, 3));
    expect(daysAhead(state, deck, at(state))).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(daysAhead(state, deck, at(state, 1))).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(dueCount(state, noon, dayOf)).toBe(1);
    expect(dueCount(state, noon + 2 * day, dayOf)).toBe(2);
  });
});

describe('The latest grade of today', () => {
  it('can be taken back one after the other, and yesterday’s not', () => {
    const [old, one, two] = [
      reviewed({ t: noon - day, card: card('qa:0') }),
      reviewed({ card: card('qa:1') }),
      reviewed({ t: noon + 1, card: card('qa:2') }),
    ];
    const log = [old, one, two];
    const latest = (more: readonly ReturnType<typeof undone>[]) => {
      const state = foldCards([...log, ...more]);
      return latestReview(state, at(state))?.review;
    };
    expect(latest([])).toBe(two.id);
    expect(latest([undone(two.id)])).toBe(one.id);
    expect(latest([undone(two.id), undone(one.id)])).toBeUndefined();
  });
});
