import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime } from '../../../src/core/progress/fold.ts';
import type { Operation } from '../../../src/core/progress/operation.ts';
import {
  applyCard,
  begin,
  extendCards,
  foldCards,
  stateOf,
  type ReviewState,
} from '../../../src/core/review/state.ts';
import {
  day,
  missed,
  noon,
  planned,
  reviewed,
  reviews,
  reviewsOfToday,
  undone,
} from './reviews.ts';

/** What the learner can see of it: neither what came last nor how far it could be taken back. */
const known = ({ cards, missed: misses, notes }: ReviewState) => ({
  cards: Object.fromEntries(
    Object.entries(cards).map(([card, { before: _before, ...memory }]) => [card, memory]),
  ),
  misses,
  notes,
});
const audit = 'term/audit';

describe('Reviews fold to the same memories', () => {
  it('in any order, and however often one is repeated', () => {
    fc.assert(
      fc.property(reviews, fc.infiniteStream(fc.nat()), (list, chance) => {
        const mixed = [...list, ...list]
          .map((operation) => ({ operation, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ operation }) => operation);
        expect(foldCards(mixed)).toEqual(foldCards(list));
      }),
    );
  });

  it('one by one as all at once, and as plain data that a cache can keep', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const step = (state: ReviewState, next: Operation) => applyCard(state, next) ?? state;
        const stepwise = list.toSorted(byTime).reduce(step, begin);
        expect(stepwise).toEqual(foldCards(list));
        const [half, rest] = [list.toSorted(byTime).slice(0, 9), list.toSorted(byTime).slice(9)];
        expect(extendCards(foldCards(half), rest)).toEqual(stepwise);
        expect(stateOf(JSON.parse(JSON.stringify(stepwise)))).toEqual(stepwise);
      }),
    );
  });

  it('without a trace of a review that was undone', () => {
    fc.assert(
      fc.property(reviews, reviewsOfToday, reviewsOfToday, (old, kept, taken) => {
        const undos = taken.map(({ id }) => undone(id, noon + day));
        const log = [...old, ...kept, ...taken, ...undos];
        const state = foldCards(log);
        expect(known(state)).toEqual(known(foldCards([...old, ...kept])));
        const step = (before: ReviewState, next: Operation) => applyCard(before, next) ?? before;
        expect(log.toSorted(byTime).reduce(step, begin)).toEqual(state);
      }),
    );
  });

  it('without a review that was undone by a clock that had been set back', () => {
    const now = reviewed();
    expect(foldCards([now, undone(now.id, noon - day)]).cards).toEqual({});
  });

  it('and one operation that came late asks for a whole fold', () => {
    const state = foldCards([reviewed()]);
    expect(applyCard(state, reviewed({ t: noon - 1 }))).toBeUndefined();
    expect(applyCard(state, planned('cqa', '2027-03-01', noon + 1))?.plans['cqa']?.day).toBe(
      '2027-03-01',
    );
  });
});

describe('A cached state is not trusted', () => {
  const state = foldCards([reviewed()]);
  const changed = (part: object) => ({
    ...state,
    cards: { [audit]: { ...state.cards[audit], ...part } },
  });

  it('when a memory is no number, or is one that no review can make', () => {
    for (const stability of [NaN, Infinity, 0, -1, null, '3']) {
      expect(stateOf(changed({ stability }))).toBeUndefined();
    }
    for (const part of [{ difficulty: 11 }, { interval: 0 }, { last: null }]) {
      expect(stateOf(changed(part))).toBeUndefined();
    }
    expect(stateOf(changed({}))).toBeDefined();
  });

  it('when it is something else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(stateOf(value)).toBeUndefined();
      }),
    );
  });
});

describe('What is not a grade', () => {
  it('puts a card aside and takes it up again', () => {
    const aside = (on: boolean, t: number) =>
      ({ id: `s-${t}`, t, kind: 'card-suspended', card: audit, on }) as const;
    expect(foldCards([aside(true, 1)]).aside).toEqual({ [audit]: true });
    expect(foldCards([aside(true, 1), aside(false, 2)]).aside).toEqual({});
  });

  it('keeps the latest note, and an empty one takes it away', () => {
    const noted = (text: string, t: number) =>
      ({ id: `n-${t}`, t, kind: 'card-noted', card: audit, text }) as const;
    expect(foldCards([noted('new', 2), noted('old', 1)]).notes).toEqual({ [audit]: 'new' });
    expect(foldCards([noted('old', 1), noted(' ', 2)]).notes).toEqual({});
  });

  it('remembers a missed question until a later first try is right, and whether one was sure', () => {
    const key = 'question/x/one';
    const right = { ...missed('x/one', { t: noon + 2 }), right: true } as Operation;
    const second = { ...missed('x/one', { t: noon + 1 }), right: true, try: 2 } as Operation;
    expect(foldCards([missed('x/one', { sure: 3 }), second]).missed[key]).toEqual({
      t: noon,
      sure: true,
    });
    expect(foldCards([missed('x/one', { sure: 2 })]).missed[key]?.sure).toBe(false);
    expect(foldCards([missed('x/one'), right]).missed).toEqual({});
  });

  it('remembers a card of the sorter that was put in the wrong group, with its level', () => {
    const placed = (right: boolean, t: number) =>
      ({
        id: `p-${t}`,
        t,
        kind: 'activity-placed',
        activity: 'a',
        sorter: 'sorter',
        round: 'r',
        level: 2,
        bin: 'qa',
        right,
        try: 1,
      }) as const;
    expect(foldCards([placed(false, 1)]).missed['activity/a']).toEqual({
      t: 1,
      sure: false,
      level: 2,
    });
    expect(foldCards([placed(false, 1), placed(true, 2)]).missed).toEqual({});
  });

  it('is harmless under a name that objects have of their own', () => {
    const names = ['__proto__', 'constructor'];
    const state = foldCards(
      names.flatMap((name) => [
        reviewed({ card: name }),
        missed(name),
        planned(name, '2027-01-01'),
      ]),
    );
    expect(state.cards).toEqual({});
    expect(Object.keys(state.missed)).toEqual(names.map((name) => `question/${name}`));
    expect(Object.getPrototypeOf(state.plans)).toBe(Object.prototype);
  });
});
