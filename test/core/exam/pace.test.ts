import { describe, expect, it } from 'vitest';
import { minutesAt, minutesText, readPace } from '../../../src/core/exam/pace.ts';

describe('The time of a sitting', () => {
  it('is never less than the exact multiple, and none is no limit', () => {
    expect(minutesAt(105, 1.25)).toBe(132);
    expect(minutesAt(90, 10)).toBe(900);
    expect(minutesAt(90, 0)).toBe(0);
  });

  it.each([
    [40, '40 min'],
    [60, '1 h'],
    [132, '2 h 12 min'],
  ])('%i minutes read %s', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
  });

  it('is typed with a point or a comma', () => {
    expect([readPace('1.75'), readPace(' 2,5 '), readPace('10')]).toEqual([1.75, 2.5, 10]);
  });

  it.each(['', 'x', '0', '0.99', '10.1', '-2', 'Infinity', '1e3'])('is not “%s”', (typed) => {
    expect(readPace(typed)).toMatch(/^(Write how many|The time can be)/);
  });
});
