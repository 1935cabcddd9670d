import { expect, it } from 'vitest';
import { share } from '../../../src/islands/result/words.ts';

it.each([
  [145, 150, '96.7\u00A0%'],
  [3, 4, '75\u00A0%'],
  [0, 12, '0\u00A0%'],
  [1, 0, '–'],
])('%d of %d is %s', (part, of, said) => {
  expect(share(part, of)).toBe(said);
});
