import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, shownValue } from '../../../src/core/exam/calculate.ts';

const valueOf = (text: string) => {
  const found = calculate(text);
  return found.ok ? found.value : found.problem;
};

describe('A sum typed into the calculator', () => {
  it.each([
    ['2 + 3 × 4', 14],
    ['(10.3 − 10.1) ÷ (3 × 0.08)', 0.8333333333333],
    ['2 ^ 3 ^ 2', 512],
    ['−3 ^ 2', -9],
    ['√(9) + √16', 7],
    ['√ 2 × 2', 2.8284271247462],
    ['12,5 % × 80', 10],
    ['0,98 × 0,95 × 0,99 × 0,97', 0.8940393],
    ['8 / 2 / 2', 2],
    ['5 - - 2', 7],
    ['1 200 × 5', 6000],
    ['45 ÷ (1200 × 5) × 1000000', 7500],
  ])('%s', (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 6);
  });

  it.each([
    ['', /^Type a sum/],
    ['2 +', /not finished/],
    ['(2 + 3', /bracket/],
    ['2 + 3)', /bracket/],
    ['2 (3)', /not finished/],
    ['()', /not finished/],
    ['1 ÷ 0', /no value/],
    ['√(−1)', /no value/],
    ['alert(1)', /^Use digits/],
    ['1..2', /not finished|^Use digits/],
  ])('“%s” is told in a sentence', (text, said) => {
    expect(valueOf(text)).toMatch(said);
  });

  it('agrees with arithmetic for any two numbers and any sign', () => {
    const sign = fc.constantFrom('+', '−', '×', '÷');
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, sign, number, (a, by, b) => {
        const wanted = { '+': a + b, '−': a - b, '×': a * b, '÷': a / b }[by] ?? Number.NaN;
        expect(valueOf(`${a} ${by} ${b}`)).toBeCloseTo(wanted, 6);
      }),
    );
  });

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(calculate(text)).toHaveProperty('ok');
      }),
    );
  });

  it('is shown without the noise of binary fractions', () => {
    expect(shownValue(0.1 + 0.2)).toBe('0.3');
  });
});
