import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPaper, parseSeed, seedText, seedWord } from '#core/exam/seed.ts';

const anySeed = fc.record({
  word: fc.stringMatching(/^[a-z0-9]{2,12}$/),
  paper: fc.integer({ min: 1, max: 99 }),
});

/** Whatever a field can hold, half characters and control signs included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

describe('A seed', () => {
  it('is read as it was shown', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(parseSeed(seedText(seed))).toEqual(seed);
      }),
    );
  });

  it('is read as people type it', () => {
    expect(parseSeed('  PLUMB-2 ')).toEqual({ word: 'plumb', paper: 2 });
    expect(parseSeed('plumb 12')).toEqual({ word: 'plumb', paper: 12 });
    expect(parseSeed('plumb\t3')).toEqual({ word: 'plumb', paper: 3 });
    expect(parseSeed('plumb')).toEqual({ word: 'plumb', paper: 1 });
  });

  it.each([
    '',
    '-',
    'x',
    '-3',
    'plumb-0',
    'plumb-100',
    'plumb-01',
    'plumb--2',
    'plumb-2-3',
    'plumb-two-',
    'plumb_2',
    'lötig-2',
    'thirteenchars-1',
    '../../etc',
    '<b>x</b>',
    'plumb-2\u0000',
    '🎲🎲',
    'plumb-١',
  ])('%j is none', (text) => {
    expect(parseSeed(text)).toBeUndefined();
  });

  it('never throws, and what it accepts it writes back the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seed = parseSeed(text);
        expect(seed && parseSeed(seedText(seed))).toEqual(seed);
      }),
    );
  });
});

describe('A word made of chance', () => {
  it('can be read aloud, typed and read back', () => {
    fc.assert(
      fc.property(anyText, (chance) => {
        const word = seedWord(chance);
        expect(word).toMatch(/^[abcdefghjkmnpqrstuvwxyz23456789]{6}$/);
        expect(parseSeed(word)).toEqual({ word, paper: 1 });
      }),
    );
  });

  it('is the same for the same chance, and seldom for another', () => {
    const words = Array.from({ length: 2000 }, (_, i) => seedWord(`chance ${i}`));
    expect(new Set(words).size).toBe(2000);
    expect(seedWord('chance 7')).toBe(words[7]);
  });
});

describe('The next paper', () => {
  it('counts on', () => {
    fc.assert(
      fc.property(anySeed, ({ word, paper }) => {
        fc.pre(paper < 99);
        expect(nextPaper({ word, paper })).toEqual({ word, paper: paper + 1 });
      }),
    );
  });

  it('is the first of another word after the ninety-ninth', () => {
    fc.assert(
      fc.property(anySeed, ({ word }) => {
        const next = nextPaper({ word, paper: 99 });
        expect(parseSeed(seedText(next))).toEqual({ word: next.word, paper: 1 });
        expect(next.word).not.toBe(word);
      }),
    );
  });
});
