import { expect, it } from 'vitest';
import { keyText, mistakeOf } from '../../../src/core/question/feedback.ts';
import { fill, number, single } from './sample.ts';

it('a foreseen mistake has its own words', () => {
  expect(mistakeOf(fill, ['Certainty'])).toBe('Certainty is not on offer.');
  expect(mistakeOf(number, ['87,5 %'])).toBe('This is the other share.');
  expect(mistakeOf(number, ['3'])).toBeUndefined();
});

it('the key of a typed question is its first accepted answer, with its unit', () => {
  expect(keyText(fill)).toBe('confidence');
  expect(keyText(number)).toBe('12.5 %');
  expect(keyText(single)).toBe('');
});
