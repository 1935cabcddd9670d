import { describe, expect, it } from 'vitest';
import { folded, isSlip } from '../../../src/core/question/spelling.ts';

describe('Spelling', () => {
  it('does not see case, accents, width, hyphens and closing marks', () => {
    expect(folded('  Ｑuality‑Contról. ')).toBe('quality control');
  });

  it.each([
    ['confidense', 'confidence'],
    ['confidece', 'confidence'],
    ['confidencee', 'confidence'],
  ])('takes “%s” for a slip of “%s”', (typed, wanted) => expect(isSlip(typed, wanted)).toBe(true));

  it.each([
    ['confidence', 'confidence'],
    ['konfidense', 'confidence'],
    ['audit', 'audio'],
    ['', 'confidence'],
  ])('does not take “%s” for a slip of “%s”', (typed, wanted) =>
    expect(isSlip(typed, wanted)).toBe(false),
  );
});
