import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, write } from '../../../src/core/practice/address.ts';
import { anything, knownOf, lengths, type Wish } from '../../../src/core/practice/wish.ts';
import { entry } from './pool.ts';

const pool = [entry({ id: 'a/one' }), entry({ id: 'a/two', lesson: 'audit/findings' })];
const known = knownOf(pool);
const ids = new Set(pool.map(({ id }) => id));
const reading = (search: string) => read(search, known, ids, 'fresh', false);

const wishes: fc.Arbitrary<Wish> = fc.record({
  module: fc.constantFrom('', ...known.module),
  objective: fc.constantFrom('', ...known.objective),
  exam: fc.constantFrom('', ...known.exam),
  type: fc.constantFrom('', ...known.type),
  difficulty: fc.constantFrom('', ...known.difficulty),
  state: fc.constantFrom('', ...known.state),
  length: fc.constantFrom(...lengths),
  inOrder: fc.boolean(),
  sure: fc.boolean(),
});

const lists = fc.subarray([...ids], { minLength: 1 });

describe('The address of a practice set', () => {
  it('leads back to the same wish and the same questions', () => {
    fc.assert(
      fc.property(wishes, lists, fc.boolean(), (wish, list, usual) => {
        const asked = { ids: list, name: 'seed1', like: 'wish' as const };
        const back = read(write(wish, usual, asked), known, ids, 'fresh', usual);
        expect(back).toEqual({ wish, asked, problem: undefined });
        expect(reading(write(wish, false)).asked).toBeUndefined();
      }),
    );
  });

  it('with nonsense is answered in one sentence that names it, and the rest holds', () => {
    const { wish, problem } = reading('?module=foo&state=held&length=9e9');
    expect(problem).toBe(
      'The address asks for something that this page does not have: module “foo”, length “9e9”. That is left out.',
    );
    expect(wish).toEqual({ ...anything, state: 'held' });
  });

  it('with unknown questions asks the others and names the unknown', () => {
    const { asked, problem } = reading('?questions=a/two,gone/one,a/two');
    expect(asked).toEqual({ ids: ['a/two'], name: 'fresh', like: '' });
    expect(problem).toContain('a question that this edition does not have (gone/one)');
    expect(reading('?questions=x,y').asked).toBeUndefined();
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(reading(text).wish.length).toBeGreaterThan(0);
        expect(reading(`?questions=${text}&set=${text}&module=${text}`).wish).toBeDefined();
      }),
    );
  });
});
