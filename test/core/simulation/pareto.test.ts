import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isOther, pareto, reach, type Category } from '#core/simulation/pareto.ts';
import { paretoCases } from '#core/simulation/paretoCases.ts';

const [returns = [], form = []] = paretoCases.map(({ categories }) => categories);
const trains: readonly Category[] = [
  { name: 'Other', count: 20, cost: 130 },
  { name: 'Doors', count: 90, cost: 270 },
  { name: 'Signals', count: 45, cost: 900 },
  { name: 'Change of staff', count: 60, cost: 360 },
  { name: 'Slow boarding', count: 35, cost: 140 },
];
const names = (...of: Parameters<typeof pareto>) => pareto(...of).bars.map(({ name }) => name);
const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 30 });
const marks = fc.double({ min: 0.5, max: 0.95, noNaN: true });
const lists = amounts.map((all) => all.map((count, i) => ({ name: `c${i}`, count })));

describe('The late trains of the lesson', () => {
  it('are cumulated to 36, 60, 78, 92 and 100 percent by number', () => {
    const shares = pareto(trains, 'count', 0.6).bars.map(({ cumulated }) => cumulated);
    expect(shares.map((share) => (100 * share).toFixed(0))).toEqual([
      '36',
      '60',
      '78',
      '92',
      '100',
    ]);
  });

  it('have another order by minutes, and 70 percent in the first two bars', () => {
    const { bars, vital } = pareto(trains, 'cost', 0.6);
    expect(bars.map(({ name }) => name).slice(0, 3)).toEqual([
      'Signals',
      'Change of staff',
      'Doors',
    ]);
    expect(bars[1]?.cumulated).toBeCloseTo(0.7, 10);
    expect(vital).toBe(2);
  });
});

describe('The two cases', () => {
  it('turn round from count to cost, with three vital few each time', () => {
    expect(names(returns, 'count', 0.8).slice(0, 3)).toEqual([
      'Scratches',
      'Missing screws',
      'Wrong colour',
    ]);
    expect(names(returns, 'cost', 0.8)[4]).toBe('Missing screws');
    expect(pareto(returns, 'cost', 0.8).bars[0]).toMatchObject({
      name: 'Broken glass',
      share: 0.495,
    });
    expect([0.6, 0.8, 0.85].map((mark) => pareto(returns, 'count', mark).vital)).toEqual([2, 3, 0]);
  });

  it('have no vital few where all weigh alike, at any mark', () => {
    for (const mark of [0.5, 0.8, 0.95]) {
      expect(pareto(form, 'count', mark).vital).toBe(0);
      expect(pareto(form, 'cost', mark).vital).toBe(0);
    }
  });
});

describe('A Pareto chart', () => {
  it('falls from left to right and rises to the whole', () => {
    fc.assert(
      fc.property(lists, marks, (list, mark) => {
        const { bars } = pareto(list, 'count', mark);
        expect(bars.at(-1)?.cumulated).toBeCloseTo(1, 10);
        for (const [i, bar] of bars.entries()) {
          expect(bar.value).toBeLessThanOrEqual(bars[i - 1]?.value ?? Infinity);
        }
      }),
    );
  });

  it('marks fewer than half, and they reach the mark', () => {
    fc.assert(
      fc.property(lists, marks, (list, mark) => {
        const { bars, vital } = pareto(list, 'count', mark);
        expect(vital).toBeLessThan(list.length / 2);
        expect(vital === 0 || (bars[vital - 1]?.cumulated ?? 0) >= mark - 1e-9).toBe(true);
      }),
    );
  });

  it('marks nothing where all are equal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), marks, (n, mark) => {
        const equal = Array.from({ length: n }, (_, i) => ({ name: `c${i}`, count: 7 }));
        expect(pareto(equal, 'count', mark).vital).toBe(0);
      }),
    );
  });

  it('keeps “other” at the end however tall it is, and never among the vital few', () => {
    const list = [
      { name: 'other', count: 800 },
      { name: 'a', count: 100 },
      { name: 'b', count: 60 },
      { name: 'c', count: 40 },
    ];
    expect(names(list, 'count', 0.8)).toEqual(['a', 'b', 'c', 'other']);
    expect(pareto(list, 'count', 0.8).vital).toBe(0);
    expect(['Others', ' the rest ', 'Mother'].map(isOther)).toEqual([true, true, false]);
  });

  it('lets a category be raised to twice the largest', () => {
    expect([reach(returns, 'count'), reach(returns, 'cost')]).toEqual([280, 19_800]);
    expect(reach([{ name: 'a', count: 1 }], 'cost')).toBe(10);
  });

  it('of nothing has no shares', () => {
    expect(pareto([{ name: 'a', count: 0 }], 'count', 0.8)).toMatchObject({ total: 0, vital: 0 });
  });
});
