import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, byTime, fold } from '../../../src/core/progress/fold.ts';
import { nothing } from '../../../src/core/progress/progress.ts';
import { scopeOf, stampId, vectorOf } from '../../../src/core/progress/stamp.ts';
import { answered, day, dayOf, operations, placed } from './operations.ts';

const one = 'family-tree/one';

describe('Operations fold to the same progress', () => {
  it('in any order, and however often one is repeated', () => {
    fc.assert(
      fc.property(operations, fc.infiniteStream(fc.nat()), (list, chance) => {
        const mixed = [...list, ...list]
          .map((operation) => ({ operation, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ operation }) => operation);
        expect(fold(mixed, dayOf)).toEqual(fold(list, dayOf));
      }),
    );
  });

  it('one by one in the order of time as all at once, where nothing is reset', () => {
    fc.assert(
      fc.property(operations, (list) => {
        const plain = list.filter(({ kind }) => kind !== 'reset').sort(byTime);
        const stepwise = plain.reduce((progress, next) => apply(progress, next, dayOf), nothing);
        expect(stepwise).toEqual(fold(plain, dayOf));
      }),
    );
  });
});

describe('A question', () => {
  it('is held when it was right at the first try on two different days', () => {
    const first = answered({ t: 1 * day });
    const sameDay = answered({ t: 1 * day + 1, round: 2 });
    const nextDay = answered({ t: 2 * day, round: 2 });
    expect(fold([first, sameDay], dayOf).questions[one]?.held).toBe(false);
    expect(fold([first, nextDay], dayOf).questions[one]?.held).toBe(true);
  });

  it('is not held by a second try', () => {
    const second = answered({ t: 2 * day, try: 2 });
    expect(fold([answered({ t: day }), second], dayOf).questions[one]?.held).toBe(false);
  });

  it('is missed until a later answer is right', () => {
    const wrong = answered({ right: false });
    expect(fold([wrong], dayOf).questions[one]?.missed).toBe(true);
    expect(fold([wrong, answered({ try: 2 })], dayOf).questions[one]?.missed).toBe(false);
  });

  it('that left the course keeps its answers', () => {
    const gone = answered({ question: 'family-tree/removed' });
    expect(fold([gone], dayOf).questions['family-tree/removed']?.tries).toBe(1);
  });
});

describe('A set', () => {
  it('is finished when each of its questions was tried, and counts first tries', () => {
    const list = [
      answered({ right: false }),
      answered({ try: 2 }),
      answered({ question: 'family-tree/two' }),
    ];
    expect(fold(list.slice(0, 2), dayOf).sets).toEqual([]);
    expect(fold(list, dayOf).sets).toMatchObject([{ round: 1, right: 1, of: 2 }]);
  });
});

describe('A sorter', () => {
  it('lies as it was left: the latest round, each card where it was put last', () => {
    const { rounds } = fold(
      [
        placed({ round: 'r1' }),
        placed({ round: 'r2', bin: 'qm' }),
        placed({ round: 'r2', bin: 'qa', right: true, try: 1 }),
      ],
      dayOf,
    );
    expect(rounds['language/family-tree:sorter']).toEqual({
      round: 'r2',
      level: 1,
      placements: { audit: 'qa' },
      checked: { audit: { bin: 'qa', right: true, try: 1 } },
    });
  });
});

describe('A reset', () => {
  const before = answered({ id: stampId('a', 1), t: 500 });
  const other = answered({ id: stampId('a', 2), set: 'difference/x:y', question: 'x/y' });
  const reset = (scope: string) =>
    ({
      id: stampId('a', 3),
      t: 0,
      kind: 'reset',
      scope,
      through: vectorOf([before, other]),
    }) as const;

  it('hides the work of its module, whatever the clock said', () => {
    const { questions } = fold([before, other, reset('language')], dayOf);
    expect(Object.keys(questions)).toEqual(['x/y']);
    expect(fold([before, other, reset('all')], dayOf).questions).toEqual({});
  });

  it('does not hide what another device did and this one had not seen', () => {
    const elsewhere = answered({ id: stampId('b', 1), t: 1 });
    expect(fold([before, elsewhere, reset('all')], dayOf).questions[one]?.tries).toBe(1);
  });

  it('does not hide what comes after it, even with an earlier clock', () => {
    const after = answered({ id: stampId('a', 4), t: -500 });
    expect(fold([before, reset('all'), after], dayOf).questions[one]?.tries).toBe(1);
  });

  it('can be taken back', () => {
    const undone = {
      id: stampId('a', 4),
      t: 9,
      kind: 'reset-undone',
      reset: stampId('a', 3),
    } as const;
    expect(fold([before, other, reset('all'), undone], dayOf)).toEqual(
      fold([before, other], dayOf),
    );
  });
});

describe('A practice set', () => {
  it('belongs to no module, also where a module is called practice', () => {
    expect(scopeOf(answered({ set: 'practice/k3m9' }))).toBe('sets');
    expect(scopeOf(answered({ set: 'practice/software:four-words' }))).toBe('practice');
  });
});
