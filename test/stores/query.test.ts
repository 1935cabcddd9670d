import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/core/progress/fold.ts';
import type { Folding } from '../../src/core/progress/folding.ts';
import type { Event, Operation } from '../../src/core/progress/operation.ts';
import { vectorOf } from '../../src/core/progress/stamp.ts';
import { openLedger, type Ledger } from '../../src/stores/ledger.ts';
import { some, stateOf } from '../../src/stores/query.ts';
import type { Log } from '../../src/stores/storage/storage.ts';
import { Device } from './device.ts';
import { answer, dayOf, settle } from './opened.ts';

/** The grades of each card in order, so that a row too many, too few or out of place shows. */
const grades: Folding<Record<string, number[]>> = {
  name: 'cards',
  version: '1',
  kinds: ['card-reviewed'],
  begin: () => ({}),
  extend: (state, operations) => {
    for (const one of operations) {
      if (one.kind === 'card-reviewed') (state[one.card] ??= []).push(one.grade);
    }
    return state;
  },
  accepts: (state) => typeof state === 'object' && state !== null,
};
const review = (card: string, grade: number): Event => ({
  kind: 'card-reviewed',
  card,
  hash: 'h',
  grade,
});

function open(device: Device): { ledger: Ledger; log: Log } {
  const { storage, tab } = device.newTab();
  const { now, later, idle } = device;
  const days = { dayOf, zone: 'near' };
  return {
    ledger: openLedger({ storage, tab, now, ...days, later, idle, keepAfter: 3 }),
    log: storage.log,
  };
}
const cardsOf = (device: Device, { ledger, log }: ReturnType<typeof open>) =>
  stateOf(ledger, log, grades, { keepAfter: 3, idle: device.idle });
const expected = (operations: Iterable<Operation>) =>
  grades.extend(grades.begin(), visible(operations));

describe('A state that is folded from the log', () => {
  it('is always what a fold of everything gives, kept or not', async () => {
    const step = fc.oneof(
      fc.tuple(
        fc.constant('review' as const),
        fc.constantFrom('a', 'b'),
        fc.integer({ min: 1, max: 4 }),
      ),
      fc.tuple(
        fc.constantFrom(
          'ask',
          'rest',
          'leave',
          'reset',
          'silent',
          'answer',
          'back',
          'full',
          'room',
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const device = new Device();
        let page = open(device);
        const recorded: Operation[] = [];
        const asked: [unknown, unknown][] = [];
        for (const [what, card = 'a', grade = 1] of steps) {
          if (what === 'review') recorded.push(page.ledger.record(review(card, grade)));
          else if (what === 'answer') page.ledger.record(answer('q1'));
          else if (what === 'rest') device.rest();
          else if (what === 'back') device.time -= 50;
          else if (what === 'full' || what === 'room') {
            device.fault = what === 'full' ? 'full' : 'none';
            device.runLater();
          } else if (what === 'leave' && device.fault === 'none') page = open(device);
          else if (what === 'reset') {
            const through = vectorOf(await page.ledger.operations());
            recorded.push(page.ledger.record({ kind: 'reset', scope: 'review', through }));
          } else if (what === 'silent') {
            const id = `old-${device.rows.size}`;
            const row = { ...review('b', 2), id, t: device.now() } as Operation;
            device.rows.set(id, row);
            recorded.push(row);
          } else if (what === 'ask') {
            asked.push([await cardsOf(device, page), expected(recorded)]);
          }
          await settle();
        }
        asked.push([await cardsOf(device, page), expected(recorded)]);
        expect(asked.map(([found]) => found)).toEqual(asked.map(([, wanted]) => wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('is not folded anew on the next page', async () => {
    const device = new Device();
    const first = open(device);
    for (const grade of [1, 2, 3, 4]) first.ledger.record(review('a', grade));
    await cardsOf(device, first);
    device.rest();
    await settle();
    const second = open(device);
    let asked = 0;
    const log: Log = {
      ...second.log,
      where: (...parts) => {
        asked++;
        return second.log.where(...parts);
      },
    };
    second.ledger.record(review('a', 2));
    expect(await cardsOf(device, { ...second, log })).toEqual({ a: [1, 2, 3, 4, 2] });
    expect(asked).toBe(0);
  });

  it('holds what this page knows where the log cannot be read', async () => {
    const device = new Device();
    device.fault = 'dead';
    const page = open(device);
    page.ledger.record(review('a', 3));
    expect(await cardsOf(device, page)).toEqual({ a: [3] });
  });
});

it('operations of some kinds come in order, with what is not saved yet and without what was reset', async () => {
  const device = new Device();
  const { ledger, log } = open(device);
  ledger.record(review('a', 1));
  ledger.record(answer('q1'));
  const kinds = async () => (await some(ledger, log, 'kind', ['card-reviewed'])).length;
  expect(await kinds()).toBe(1);
  device.fault = 'full';
  ledger.record(review('a', 2));
  expect(await kinds()).toBe(2);
  device.fault = 'none';
  const through = vectorOf(await ledger.operations());
  ledger.record({ kind: 'reset', scope: 'review', through });
  expect(await kinds()).toBe(0);
  expect(await some(ledger, log, 'attempt', ['x-0'])).toEqual([]);
});
