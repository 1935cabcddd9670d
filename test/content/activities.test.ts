import { describe, expect, it } from 'vitest';
import { files } from './course.ts';

const data = files.activities?.data;
const levels = [1, 2, 3] as const;
const cardsOf = (level: 1 | 2 | 3) =>
  (data?.activities ?? []).flatMap(({ text, answers }) =>
    answers[level] === undefined ? [] : [{ text, bin: answers[level] }],
  );

describe('The sorter', () => {
  it('has the 93 activities and the 20 open cases', () => {
    expect(data?.activities.length).toBe(93);
    expect(data?.discuss.length).toBe(20);
  });

  it.each(levels)('at level %i has enough cards for a round in every bin', (level) => {
    const rules = data?.levels.find((one) => one.level === level);
    for (const bin of rules?.bins ?? []) {
      const cards = cardsOf(level).filter((card) => card.bin === bin);
      expect(cards.length, bin).toBeGreaterThanOrEqual(2 * (rules?.perBin ?? 0));
    }
  });

  it.each(levels)('at level %i no single word tells the bin', (level) => {
    const cards = cardsOf(level);
    const telling = [...new Set(cards.map(({ bin }) => bin))].flatMap((bin) => {
      const own = cards.filter((card) => card.bin === bin).map(({ text }) => words(text));
      const others = new Set(
        cards.filter((card) => card.bin !== bin).flatMap(({ text }) => [...words(text)]),
      );
      return [...new Set(own.flatMap((set) => [...set]))]
        .filter((word) => !others.has(word))
        .filter((word) => own.filter((set) => set.has(word)).length > 0.3 * own.length)
        .map((word) => `${bin}: ${word}`);
    });
    expect(telling).toEqual([]);
  });

  it.each(levels)('at level %i the length of a card does not tell the bin', (level) => {
    const cards = cardsOf(level);
    const means = [...new Set(cards.map(({ bin }) => bin))].map((bin) => {
      const own = cards.filter((card) => card.bin === bin);
      return own.reduce((sum, { text }) => sum + text.length, 0) / own.length;
    });
    expect(Math.max(...means) / Math.min(...means)).toBeLessThanOrEqual(1.15);
  });
});

describe('The comparison table', () => {
  const rows = files.comparison?.data.dimensions ?? [];

  it('has 49 dimensions, the article’s ten first', () => {
    expect(rows.length).toBe(49);
    expect(rows.map(({ article }) => article !== undefined)).toEqual(rows.map((_, i) => i < 10));
  });
});

const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
