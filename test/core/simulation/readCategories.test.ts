import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readCategories } from '#core/simulation/readCategories.ts';

const problemOf = (text: string) => {
  const read = readCategories(text);
  return read.ok ? '' : read.problem;
};

describe('Pasted categories', () => {
  it('are read from a spreadsheet, with a heading and a cost', () => {
    const text = 'Cause\tNumber\tMinutes\r\nDoors\t90\t270\r\nSignals\t45\t900\r\n';
    expect(readCategories(text)).toEqual({
      ok: true,
      categories: [
        { name: 'Doors', count: 90, cost: 270 },
        { name: 'Signals', count: 45, cost: 900 },
      ],
    });
  });

  it('may come without a cost and with semicolons', () => {
    expect(readCategories('Doors; 90\nSignals; 45')).toEqual({
      ok: true,
      categories: [
        { name: 'Doors', count: 90, cost: undefined },
        { name: 'Signals', count: 45, cost: undefined },
      ],
    });
  });

  it('add up under a name that returns, and take 1,234 for a thousand', () => {
    const read = readCategories('A\t1,234\t10\nB\t5\t2.5\nA\t6\t5');
    expect(read).toMatchObject({
      categories: [
        { name: 'A', count: 1240, cost: 15 },
        { name: 'B', count: 5, cost: 2.5 },
      ],
    });
  });

  it.each([
    ['', 'at least two lines'],
    ['Doors\t3', 'at least two lines'],
    ['Doors\t3\nSignals\tmany', 'Line 2'],
    ['Doors\t3\nSignals\t-1', 'no count from 0'],
    ['Doors\t3\n\t4', 'no name'],
    ['Doors\t3\t1\nSignals\t4', '“Signals” has no cost'],
    ['Doors\t3\t1\nSignals\t4\tdear', 'cost is no number'],
    ['Doors\t0\nSignals\t0', 'All counts are 0'],
    ['Doors\t1\t0\nSignals\t2\t0', 'All costs are 0'],
    [Array.from({ length: 31 }, (_, i) => `c${i}\t1`).join('\n'), 'At most 30'],
  ])('of %j are refused with a sentence', (text, sentence) => {
    expect(problemOf(text)).toContain(sentence);
  });

  it('never throw, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readCategories(text).ok).toBe('boolean');
      }),
    );
  });
});
