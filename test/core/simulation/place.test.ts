import { expect, it } from 'vitest';
import { place } from '#core/simulation/place.ts';

it('A place on the paper is told in whole tenths', () => {
  const x = place([0, 3], [10, 110]);
  expect([0, 1, 2, 3].map(x)).toEqual([10, 43.3, 76.7, 110]);
});
