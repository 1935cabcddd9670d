import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime } from '../../../src/core/progress/fold.ts';
import { foldAll, grow, keptText, readKept } from '../../../src/core/progress/folding.ts';
import { progressFolding } from '../../../src/core/progress/progressFolding.ts';
import { stampId, vectorOf } from '../../../src/core/progress/stamp.ts';
import { answered, dayOf, operations } from './operations.ts';
import { samples } from './samples.ts';

const folding = progressFolding(dayOf, 'UTC');

describe('A kept fold', () => {
  it('grows, where it says that it can, to what a fold of everything is', () => {
    let grew = 0;
    fc.assert(
      fc.property(operations, fc.nat(40), fc.boolean(), (list, at, inOrder) => {
        if (inOrder) list.sort(byTime);
        const cut = at % (list.length + 1);
        const [early, more] = [list.slice(0, cut), list.slice(cut)];
        const late = inOrder ? more.filter(({ kind }) => !kind.startsWith('reset')) : more;
        const base = foldAll(folding, early);
        const before = structuredClone(base);
        const kept = readKept(folding, keptText(base));
        const next = kept && grow(folding, kept, late);
        const whole = foldAll(folding, [...early, ...late]);
        expect(next ?? whole).toEqual(whole);
        if (next && late.length > 0) grew++;
        expect(base).toEqual(before);
      }),
    );
    expect(grew).toBeGreaterThan(10);
  });

  it('does not show what comes late and was covered by a reset', () => {
    const seen = answered({ id: stampId('a', 5), t: 1 });
    const late = answered({ id: stampId('a', 2), t: 9 });
    const reset = {
      id: 'b-0',
      t: 2,
      kind: 'reset',
      scope: 'all',
      through: vectorOf([seen]),
    } as const;
    const base = foldAll(folding, [seen, reset]);
    expect(grow(folding, base, [late])?.state.questions).toEqual({});
  });

  it('is changed by no operation of a kind that it does not look at', () => {
    const base = foldAll(folding, [answered({ t: 10 })]);
    const early = { id: 'x-0', t: 1, kind: 'card-noted', card: 'term/x', text: '' } as const;
    expect(grow(folding, base, [early])?.state).toBe(base.state);
  });

  it('out of any text is either refused or has the shape of one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const kept = readKept(folding, text);
        expect(kept === undefined || folding.accepts(kept.state)).toBe(true);
      }),
    );
    expect(readKept(folding, undefined)).toBeUndefined();
  });
});

it('another way of folding has another edition, so that what was kept is folded anew', () => {
  const { state } = foldAll(folding, samples);
  const print = createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 12);
  // Where the print changes, raise the edition in `progressFolding.ts` and put both here.
  expect(`${folding.version} ${print}`).toBe('3 UTC df5a2345208c');
});
