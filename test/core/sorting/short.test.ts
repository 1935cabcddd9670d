import { expect, test } from 'vitest';
import { short } from '#core/sorting/short.ts';

test('a short text is told whole, without its full stop', () => {
  expect(short('Audit the process.')).toBe('Audit the process');
});

test('a long text is cut at a word', () => {
  expect(short('Draw a random sample from a lot and accept or reject the lot.', 30)).toBe(
    'Draw a random sample from a…',
  );
});
