import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstOutlook,
  mostADay,
  outlookOn,
  readOutlook,
  type Outlook,
} from '../../../src/core/review/outlook.ts';
import { daysAhead } from '../../../src/core/review/load.ts';
import type { Grade } from '../../../src/core/review/memory.ts';
import { sortedFor } from '../../../src/core/review/queue.ts';
import { todayOf } from '../../../src/core/review/schedule.ts';
import { foldCards, type ReviewState } from '../../../src/core/review/state.ts';
import { day, dayOf, deckOfGroups, noon, reviewed } from './reviews.ts';

const some: Outlook = {
  day: 100,
  begun: true,
  newCards: 10,
  due: 4,
  waiting: 0,
  again: 1,
  fresh: 3,
  later: 20,
  seen: 9,
  ahead: [2, 0, 5, 0, 0, 0, 1],
};

describe('an outlook on the review', () => {
  it('stays as it is on its own day, and when the clock was put back', () => {
    expect(outlookOn(some, 100)).toBe(some);
    expect(outlookOn(some, 40)).toBe(some);
  });

  it('counts what came due since, and offers new cards again', () => {
    expect(outlookOn(some, 103)).toEqual({
      ...some,
      day: 103,
      due: 4 + 2 + 0 + 5,
      again: 0,
      seen: 0,
      fresh: 10,
      later: 13,
      ahead: [0, 0, 0, 1, 0, 0, 0],
    });
  });

  it('holds no more on a day than a day should, and loses none of the others', () => {
    const later = outlookOn({ ...some, due: 50, waiting: 30 }, 101);
    expect([later.due, later.waiting]).toEqual([mostADay, 50 + 30 + 2 - mostADay]);
  });

  it('of somebody who has not begun owes nothing', () => {
    expect(outlookOn(firstOutlook(96, 10), 20_000)).toMatchObject({
      begun: false,
      due: 0,
      fresh: 10,
      later: 86,
    });
    expect(firstOutlook(6, 10)).toMatchObject({ fresh: 6, later: 0 });
  });

  it('says for a later day what the cards themselves say, as long as nothing is reviewed', () => {
    const deck = deckOfGroups(Array.from({ length: 30 }, (_, at) => `qa:${at}`));
    const names = [...deck.keys()];
    const rules = { newCards: 10 };
    const seen = (state: ReviewState, days: number): Outlook => {
      const today = todayOf(state, noon + days * day, dayOf);
      const sorted = sortedFor(state, deck, today, rules);
      return {
        day: today.day,
        begun: true,
        newCards: rules.newCards,
        due: sorted.due.length,
        waiting: sorted.waiting.length,
        again: sorted.again.length,
        fresh: sorted.fresh.length,
        later: sorted.later,
        seen: sorted.seen,
        ahead: daysAhead(state, deck, today),
      };
    };
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (known, passed) => {
          const state = foldCards(
            known.map((card, at) =>
              reviewed({ card, t: noon + at * 1000, grade: ((at % 4) + 1) as Grade }),
            ),
          );
          const { due, waiting, fresh, later } = outlookOn(seen(state, 0), seen(state, passed).day);
          const truly = seen(state, passed);
          expect({ due: due + waiting, fresh, later }).toEqual({
            due: truly.due + truly.waiting + truly.again,
            fresh: truly.fresh,
            later: truly.later,
          });
        },
      ),
    );
  });

  it('that was damaged is none', () => {
    expect(readOutlook(some)).toBe(some);
    for (const raw of [undefined, null, 'x', [], { ...some, due: '4' }, { ...some, ahead: [null] }])
      expect(readOutlook(raw)).toBeUndefined();
  });
});
