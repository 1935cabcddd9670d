import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersIn } from '../../../src/core/question/number.ts';

it('a comma and a point both mark decimals', () => {
  expect(numbersIn('3.75')).toEqual([3.75]);
  expect(numbersIn('3,75')).toEqual([3.75]);
});

it('a group of three may be decimals or thousands', () => {
  expect(numbersIn('1,234')).toEqual([1.234, 1234]);
  expect(numbersIn('1.234,5')).toEqual([1234.5]);
  expect(numbersIn('1,234,567')).toEqual([1234567]);
  expect(numbersIn('66 807')).toEqual([66807]);
  expect(numbersIn('1,440.50 €')).toEqual([1440.5]);
});

it('any number that is written plainly is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(99), (whole, cents) => {
      const text = `${whole}.${String(cents).padStart(2, '0')}`;
      expect(numbersIn(text)).toContain(Number(text));
    }),
  );
});

it('any text at all gives a list of finite numbers and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(numbersIn(text).every(Number.isFinite)).toBe(true);
    }),
  );
});
