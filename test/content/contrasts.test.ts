import { describe, expect, it } from 'vitest';
import { files } from './course.ts';

const pairs = files.contrasts?.data.pairs ?? [];
const terms = new Map(files.glossary?.data.terms.map((term) => [term.id, term]));
const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The beginnings of the words that tell one name of a pair from the other. */
function tellingStems(pair: readonly string[]): string[] {
  const names = pair.map((id) => words(terms.get(id)?.term ?? ''));
  return names.flatMap((own, i) => {
    const other = names[1 - i] ?? [];
    return own
      .filter((word) => !other.includes(word))
      .map((word) => {
        const stem = word.slice(0, 5);
        return other.some((one) => one.startsWith(stem)) ? word : stem;
      });
  });
}

describe('The contrast drill', () => {
  it('has at least ten pairs, those that cost most marks among them', () => {
    const ids = pairs.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(ids).toEqual(
      expect.arrayContaining([
        'qa-or-qm',
        'qa-or-qc',
        'verification-or-validation',
        'correction-or-corrective-action',
      ]),
    );
  });

  it.each(pairs.map((pair) => [pair.id, pair] as const))(
    '%s: the glossary knows both terms and warns of mixing them up',
    (_, { terms: [first, second] }) => {
      const warns = (one: string, other: string) => terms.get(one)?.notToConfuse.includes(other);
      expect(terms.has(first) && terms.has(second)).toBe(true);
      expect(warns(first, second) || warns(second, first)).toBe(true);
    },
  );

  it.each(pairs.map((pair) => [pair.id, pair] as const))(
    '%s: as many statements about the one as about the other, and none tells it by a word of the name',
    (_, { terms: pair, statements }) => {
      const [first, second] = pair.map((id) => statements.filter(({ about }) => about === id));
      expect(first?.length).toBe(second?.length);
      const stems = tellingStems(pair);
      expect(stems.length).toBeGreaterThan(0);
      const telling = statements.flatMap(({ text }) =>
        words(text).filter((word) => stems.some((stem) => word.startsWith(stem))),
      );
      expect(telling).toEqual([]);
    },
  );

  it.each(pairs.map((pair) => [pair.id, pair] as const))(
    '%s: the length of a statement does not tell what it is about',
    (_, { terms: pair, statements }) => {
      const means = pair.map((id) => {
        const own = statements.filter(({ about }) => about === id);
        return own.reduce((sum, { text }) => sum + text.length, 0) / own.length;
      });
      expect(Math.max(...means) / Math.min(...means)).toBeLessThanOrEqual(1.35);
    },
  );
});
