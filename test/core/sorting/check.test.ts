import { expect, test } from 'vitest';
import type { Card } from '#core/sorting/activity.ts';
import { changes, check, score, solved, why } from '#core/sorting/check.ts';
import {
  begin,
  put,
  restart,
  resultOf,
  resume,
  undo,
  type Place,
  type Sorting,
} from '#core/sorting/placement.ts';

const audit: Card = {
  id: 'audit',
  text: 'Audit the process.',
  bin: 'qa',
  reason: 'It gives confidence.',
  mistake: { bin: 'qm', why: 'Nothing is directed here.' },
};
const policy: Card = { id: 'policy', text: 'Write the policy.', bin: 'qm', reason: 'It directs.' };
const cards = [audit, policy];
const all = (places: Record<string, Place>, from = begin(cards)) =>
  Object.entries(places).reduce((sorting, [card, place]) => put(sorting, card, place), from);

function checked(sorting: Sorting): Sorting {
  const result = check(sorting);
  if (!result.ok) throw new Error('cards are left');
  return result.sorting;
}

test('Check names the cards that are not sorted yet and judges nothing', () => {
  expect(check(put(begin(cards), 'policy', 'qa'))).toEqual({ ok: false, unsorted: [audit] });
});

test('the score counts what was right at the first check', () => {
  const first = checked(all({ audit: 'qm', policy: 'qm' }));
  expect(score(first)).toEqual({ first: 1, right: 1, wrong: 1, of: 2 });
  const second = checked(put(first, 'audit', 'qa'));
  expect(score(second)).toEqual({ first: 1, right: 2, wrong: 0, of: 2 });
  expect(second.judged['audit']).toEqual({ bin: 'qa', right: true, try: 2 });
});

test('a result stands while the card lies where it was judged', () => {
  const first = checked(all({ audit: 'qm', policy: 'qm' }));
  const moved = put(first, 'audit', 'qa');
  expect(resultOf(moved, 'audit')).toBeUndefined();
  expect(resultOf(undo(moved), 'audit')).toEqual({ bin: 'qm', right: false, try: 1 });
});

test('pressing Check twice is not a second try', () => {
  const once = checked(all({ audit: 'qm', policy: 'qm' }));
  expect(changes(once, checked(once))).toEqual([]);
});

test('starting again after Check takes no try back', () => {
  const first = checked(all({ audit: 'qm', policy: 'qm' }));
  const again = checked(all({ audit: 'qa', policy: 'qm' }, restart(first)));
  expect(score(again)).toEqual({ first: 1, right: 2, wrong: 0, of: 2 });
  expect(changes(restart(first), again)).toEqual([
    { card: 'audit', place: 'qa', judgement: { bin: 'qa', right: true, try: 2 } },
    { card: 'policy', place: 'qm' },
  ]);
});

test('results and score are the same after they were stored and read again', () => {
  const first = checked(all({ audit: 'qm', policy: 'qm' }));
  const stored = { placements: first.places, checked: first.judged };
  const again = resume(cards, ['qa', 'qm'], stored);
  expect(score(again)).toEqual(score(first));
  expect(resultOf(again, 'audit')).toEqual(resultOf(first, 'audit'));
});

test('a wrong card gets the note on the usual mistake where that is the one made', () => {
  expect(why(audit, { bin: 'qm', right: false, try: 1 })).toBe('Nothing is directed here.');
  expect(why(audit, { bin: 'qc', right: false, try: 1 })).toBe('It gives confidence.');
  expect(why(audit, { bin: 'qa', right: true, try: 1 })).toBe('It gives confidence.');
  expect(why(policy, { bin: 'qa', right: false, try: 1 })).toBe('It directs.');
});

test('the answer key has every card right', () => {
  expect(score(solved(cards))).toMatchObject({ right: 2, wrong: 0, of: 2 });
});
