import { expect, it } from 'vitest';
import { moment, share } from '../../../src/islands/result/words.ts';

const british = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

it('a moment is said as the British say it, in every month', () => {
  const moments = Array.from({ length: 400 }, (_, i) => Date.UTC(2026, 0, 1) + i * 95_000_000);
  expect(moments.map(moment)).toEqual(moments.map((t) => british.format(t)));
});

it.each([
  [145, 150, '96.7\u00A0%'],
  [3, 4, '75\u00A0%'],
  [0, 12, '0\u00A0%'],
  [1, 0, '–'],
])('%d of %d is %s', (part, of, said) => {
  expect(share(part, of)).toBe(said);
});
