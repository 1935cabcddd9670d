import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../../src/core/readiness/share.ts';

describe('Hours', () => {
  it('are shared by weight × gap, as the capstone lesson works it out for the PMP', () => {
    const gaps = [33 * 20, 41 * 40, 26 * 50];
    const slots = share(
      (36 * 60) / 5,
      gaps.map((weight) => ({ weight, most: 1000 })),
    );
    expect(slots.map((n) => ((n * 5) / 60).toFixed(1))).toEqual(['6.6', '16.4', '13.0']);
  });

  it('are all given out up to what the parties can use, and nobody who needs some goes without', () => {
    const party = fc.record({ weight: fc.nat(50), most: fc.nat(30) });
    fc.assert(
      fc.property(fc.nat(300), fc.array(party, { maxLength: 8 }), (slots, parties) => {
        const got = share(slots, parties);
        const wanting = parties.filter(({ weight, most }) => weight > 0 && most > 0);
        const usable = wanting.reduce((sum, { most }) => sum + most, 0);
        expect(got.reduce((sum, n) => sum + n, 0)).toBe(Math.min(slots, usable));
        expect(parties.filter(({ most }, i) => (got[i] ?? 0) > most)).toEqual([]);
        const without = parties.filter(
          ({ weight, most }, i) => weight > 0 && most > 0 && got[i] === 0,
        );
        expect(slots >= wanting.length ? without : []).toEqual([]);
      }),
    );
  });
});
