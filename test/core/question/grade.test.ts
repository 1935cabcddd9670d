import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing } from '../../../src/core/question/answer.ts';
import { grade } from '../../../src/core/question/grade.ts';
import { fill, match, multiple, number, order, single, trueFalse } from './sample.ts';

describe('A single choice', () => {
  it('is right with the key and wrong with any other option', () => {
    expect(grade(single, ['b']).verdict).toBe('right');
    expect(grade(single, ['a']).verdict).toBe('wrong');
  });
});

describe('A multiple choice', () => {
  it('gives a point for each right option and takes one for each wrong one', () => {
    expect(grade(multiple, ['a', 'b'])).toEqual({ verdict: 'right', points: 2, of: 2 });
    expect(grade(multiple, ['a'])).toEqual({ verdict: 'part', points: 1, of: 2 });
    expect(grade(multiple, ['a', 'c'])).toEqual({ verdict: 'wrong', points: 0, of: 2 });
  });

  it('never falls below nothing and is right for the key alone', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd']), (chosen) => {
        const { points, verdict } = grade(multiple, chosen);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(verdict === 'right').toBe([...chosen].sort().join('') === 'ab');
      }),
    );
  });

  it('asks for exactly as many options as are right', () => {
    expect(missing(multiple, ['a'])).toBe('Choose 2 answers.');
    expect(missing(multiple, ['a', 'b', 'c'])).toBe('Choose 2 answers.');
    expect(missing(multiple, ['a', 'c'])).toBeUndefined();
  });
});

describe('True or false with a reason', () => {
  it('is right only with the right reason', () => {
    expect(grade(trueFalse, ['false', 'a']).verdict).toBe('right');
    expect(grade(trueFalse, ['false', 'b']).verdict).toBe('part');
    expect(grade(trueFalse, ['true', 'a']).verdict).toBe('wrong');
  });

  it('asks first for the truth, then for the reason', () => {
    expect(missing(trueFalse, [])).toBe('Choose true or false.');
    expect(missing(trueFalse, ['true'])).toBe('Now choose the reason.');
  });
});

describe('A match', () => {
  it('counts the rows that are right', () => {
    expect(grade(match, ['a=confidence', 'b=fulfilment', 'c=objectives']).verdict).toBe('right');
    expect(grade(match, ['a=confidence', 'b=objectives', 'c=fulfilment']).points).toBe(1);
  });

  it('says how many rows are empty', () => {
    expect(missing(match, ['a=confidence'])).toBe('2 rows are still empty.');
    expect(missing(match, ['a=confidence', 'b=confidence'])).toBe('One row is still empty.');
  });
});

describe('An order', () => {
  it('gives credit for each pair of neighbours that is right', () => {
    expect(grade(order, ['a', 'b', 'c', 'd']).verdict).toBe('right');
    expect(grade(order, ['b', 'c', 'd', 'a'])).toEqual({ verdict: 'part', points: 2, of: 3 });
    expect(grade(order, ['d', 'c', 'b', 'a']).verdict).toBe('wrong');
  });
});

describe('A gap', () => {
  it.each(['confidence', ' Confidence. ', 'CONFIDENCE', 'cónfidence', 'vertrauen'])(
    'accepts “%s”',
    (typed) => expect(grade(fill, [typed]).verdict).toBe('right'),
  );

  it('does not accept another word', () => {
    expect(grade(fill, ['certainty']).verdict).toBe('wrong');
  });
});

describe('A number', () => {
  it.each(['12.5', '12,5', ' 12.50 % ', '12.54', '+12.46'])('accepts “%s”', (typed) =>
    expect(grade(number, [typed]).verdict).toBe('right'),
  );

  it.each(['12.56', '-12.5', '125', '1.25'])('does not accept “%s”', (typed) =>
    expect(grade(number, [typed]).verdict).toBe('wrong'),
  );

  it('says so when the text is no number', () => {
    for (const typed of ['twelve', '1.2.3', '12..5', '∞', '0x10', '1e5e5', '<b>12.5</b>']) {
      expect(missing(number, [typed])).toMatch(/not a number/);
    }
  });
});
