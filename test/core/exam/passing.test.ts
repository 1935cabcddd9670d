import { describe, expect, it } from 'vitest';
import { begin, foldAttempt } from '#core/exam/attempt.ts';
import { score } from '#core/exam/score.ts';
import { among, blueprint, domain, singles, sitting } from './marking.ts';
import { begun, recorded } from './sitting.ts';

describe('The rule of passing', () => {
  it('is met exactly at its share', () => {
    const three = singles(3);
    const attempt = sitting(three, [['b'], ['b'], ['a']]);
    expect(score(attempt, blueprint({ pass: 200 / 3 }), among(three)).passed).toBe(true);
    expect(score(attempt, blueprint({ pass: 66.7 }), among(three)).passed).toBe(false);
  });

  it('is met at half of twelve items that share one mark, whatever binary fractions say', () => {
    const twelve = singles(12);
    const items = twelve.map(({ id }) => id);
    const half = items.slice(0, 6).map((_, item) => {
      return { item, does: 'answer' as const, value: ['b'], after: 1, drift: 0 };
    });
    const attempt = foldAttempt(
      begun(12, { items, domains: { d0: [...items.keys()] } }),
      recorded(half),
    );
    const domains = [domain('d0', { marks: 1 })];
    const result = score(attempt, blueprint({ domains, pass: 50 }), among(twelve));
    expect(result.passed).toBe(true);
  });

  it('asks for the minimum of every domain besides', () => {
    const domains = [domain('d0', { marks: 8, minimum: 3 }), domain('d1', { marks: 72 })];
    const eight = singles(8);
    const answers = (inFirst: number) =>
      eight.map((_, i) => (i % 2 === 1 || i / 2 < inFirst ? ['b'] : ['a']));
    const at = (inFirst: number) =>
      score(sitting(eight, answers(inFirst)), blueprint({ domains }), among(eight));
    expect(at(1)).toMatchObject({ passed: false, short: ['d0'] });
    expect(at(1).share).toBeGreaterThan(90);
    expect(at(2)).toMatchObject({ passed: true, short: [] });
    expect(at(2).domains[0]).toMatchObject({ marks: 4, of: 8, minimum: 3 });
  });

  it('lowers a minimum by the share of questions that were removed', () => {
    const domains = [domain('d0', { marks: 8, minimum: 4 }), domain('d1', { marks: 2 })];
    const eight = singles(8);
    const attempt = sitting(eight, [['b'], ['b'], ['a'], ['b'], ['a'], ['b'], ['a'], ['b']]);
    const held = (gone: readonly number[]) => among(eight.filter((_, i) => !gone.includes(i)));
    expect(score(attempt, blueprint({ domains, pass: 1 }), held([])).short).toEqual(['d0']);
    expect(score(attempt, blueprint({ domains, pass: 1 }), held([2, 4])).short).toEqual([]);
    expect(score(attempt, blueprint({ domains, pass: 1 }), held([0, 2, 4, 6])).short).toEqual([]);
  });

  it('is not met by a paper of which nothing is left', () => {
    expect(score(begin(begun(3)), blueprint(), () => undefined)).toMatchObject({
      share: 0,
      of: 0,
      passed: false,
    });
  });

  it('calls a domain on target within five points of the pass mark', () => {
    const standingAt = (rightOf20: number) => {
      const many = singles(40);
      const answers = many.map((_, i) => (i % 2 === 0 && i / 2 < rightOf20 ? ['b'] : ['a']));
      return score(sitting(many, answers), blueprint({ pass: 70 }), among(many)).domains[0]
        ?.standing;
    };
    expect([12, 13, 14, 15].map(standingAt)).toEqual(['below', 'below', 'on', 'above']);
  });
});
