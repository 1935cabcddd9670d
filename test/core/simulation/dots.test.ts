import { expect, it } from 'vitest';
import { dots } from '../../../src/core/simulation/dots.ts';

it('Dots are line ends without a line, one after the other', () => {
  expect(dots([])).toBe('');
  expect(
    dots([
      [1, 2.04],
      [3.06, -4],
    ]),
  ).toBe('M1 2h0M3.1 -4h0');
});
