import { describe, expect, test } from 'vitest';
import { calibration } from '../../../src/core/exam/calibration.ts';
import { byObjective } from '../../../src/core/exam/objectives.ts';
import { historyOf } from '../../../src/core/exam/sittings.ts';
import { standIn } from '../../../src/core/exam/standIn.ts';
import { score } from '../../../src/core/exam/score.ts';
import { marksNeeded } from '../../../src/core/exam/passMark.ts';
import { points } from '../../../src/core/progress/runChart.ts';
import { single } from '../question/sample.ts';
import { judged, sat, worked } from './sample.ts';

describe('by objective', () => {
  const objectives: Record<string, string> = { one: 'draw', two: 'draw', three: 'tell' };
  const item = (id: string, verdict: 'right' | 'wrong') =>
    judged({ id, verdict, marks: Number(verdict === 'right') });

  test('items are added up, the weakest objective first', () => {
    const rows = byObjective(
      [item('one', 'right'), item('two', 'wrong'), item('three', 'wrong')],
      (id) => objectives[id],
    );
    expect(rows.map(({ objective, right, items }) => [objective, right, items])).toEqual([
      ['tell', 0, 1],
      ['draw', 1, 2],
    ]);
  });

  test('of equally weak ones the one with more items comes first', () => {
    const rows = byObjective(
      [item('three', 'wrong'), item('one', 'wrong'), item('two', 'wrong')],
      (id) => objectives[id],
    );
    expect(rows.map(({ objective }) => objective)).toEqual(['draw', 'tell']);
  });

  test('what is no longer in the course is left out', () => {
    expect(byObjective([judged({ question: undefined })], () => undefined)).toEqual([]);
  });
});

describe('certainty', () => {
  const said = (item: number, sure: number, verdict: 'right' | 'wrong' | 'gone') =>
    judged({ item, verdict, work: worked({ sure }) });

  test('is held against the result, high first, with the items on which it failed', () => {
    const rows = calibration([said(0, 3, 'right'), said(1, 3, 'wrong'), said(2, 1, 'wrong')]);
    expect(rows).toEqual([
      { sure: 3, said: 2, right: 1, missed: [1] },
      { sure: 1, said: 1, right: 0, missed: [2] },
    ]);
  });

  test('that was not said, or of what is gone, is not counted', () => {
    expect(calibration([said(0, 0, 'wrong'), said(1, 2, 'gone')])).toEqual([]);
  });
});

describe('the history of sittings', () => {
  const sitting = (exam: string, t: number, how?: 'hand-in' | 'discard') => ({
    exam,
    seed: 'plumb-1',
    t,
    items: 75,
    ...(how && { ended: { how, t: t + 1, marks: 60, of: 75, passed: true } }),
  });

  test('stands by exam, the newest first, with discarded ones counted and left out', () => {
    const { exams, discarded } = historyOf({
      a: sitting('cqa', 1, 'hand-in'),
      b: sitting('ctfl', 2, 'hand-in'),
      c: sitting('cqa', 3, 'hand-in'),
      d: sitting('cqa', 4, 'discard'),
      e: sitting('cqa', 5),
    });
    expect(exams.map(({ exam, sittings }) => [exam, sittings.map(({ id }) => id)])).toEqual([
      ['cqa', ['e', 'c', 'a']],
      ['ctfl', ['b']],
    ]);
    expect(discarded).toBe(1);
  });

  test('gives the run chart its results oldest first, without what is under way', () => {
    const { exams } = historyOf({ a: sitting('cqa', 1, 'hand-in'), b: sitting('cqa', 9) });
    expect(exams[0]?.results).toEqual([{ right: 60, of: 75, t: 2 }]);
  });

  test('leaves out an end whose beginning is not here', () => {
    const lost = { ...sitting('', 1, 'hand-in'), items: 0 };
    expect(historyOf({ lost }).exams).toEqual([]);
  });
});

test('a share that is only rounded up to the limit lies below it in the run chart', () => {
  const [dot] = points([{ right: 746, of: 1000, t: 0 }], 75);
  expect(dot).toMatchObject({ share: 75, inside: false });
  expect(points([{ right: 3, of: 4, t: 0 }], 75)[0]?.inside).toBe(true);
});

test('the marks that pass are rounded up to what can be reached', () => {
  expect(marksNeeded(75, 75)).toBe(57);
  expect(marksNeeded(65, 40)).toBe(26);
  expect(marksNeeded(70, 12.5)).toBe(8.8);
});

test('a sitting whose blueprint is gone is counted by the domains that its paper names', () => {
  const items = ['first', 'second', 'first'].map((domain, i) => ({
    id: `q${i}`,
    domain,
    work: worked({ answer: ['b'] }),
  }));
  const attempt = sat({ items });
  const { domains, marks, of } = score(attempt, standIn(attempt), (id) =>
    id === 'q2' ? undefined : { ...single, id },
  );
  expect(domains.map(({ name, right, of: possible }) => [name, right, possible])).toEqual([
    ['first', 1, 1],
    ['second', 1, 1],
  ]);
  expect([marks, of]).toEqual([2, 2]);
});
