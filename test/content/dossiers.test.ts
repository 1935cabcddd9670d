import { describe, expect, it } from 'vitest';
import { random, shuffle } from '../../src/core/random.ts';
import { grades, parts, textsOf } from '../../src/core/simulation/dossier.ts';
import { dossiersOf } from '../../src/loaders/bank.ts';
import { files } from './course.ts';

const all = files.dossiers.flatMap(({ data }) => dossiersOf(data));
const chosen = all.flatMap((one) => parts.map((part) => textsOf(one, part)));
const share = (hits: number, of: number) => hits / of;

describe('The dossiers', () => {
  it('are thirty, with at least five of each grade', () => {
    expect(all.length).toBe(30);
    const counts = grades.map((grade) => all.filter((one) => one.grade === grade).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
  });

  it('follow no order of grades: neighbours differ', () => {
    expect(all.filter((one, i) => one.grade === all[i + 1]?.grade).map(({ id }) => id)).toEqual([]);
  });

  it('come from many trades', () => {
    expect(new Set(all.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(25);
  });

  it('name no clause in their parts, where it would give away another choice', () => {
    const texts = chosen.flat().map(({ text }) => text);
    expect(texts.filter((text) => /\b(4|5|6|7|8|9|10)\.\d\b(?! ?%)/.test(text))).toEqual([]);
  });

  it('cannot be guessed by taking the longest, the shortest or one place', () => {
    const wins = (pick: (texts: (typeof chosen)[number]) => number | undefined) =>
      share(chosen.filter((texts) => pick(texts) === 0).length, chosen.length);
    const by = (sign: number) => (texts: (typeof chosen)[number]) =>
      texts.toSorted((a, b) => sign * (a.text.length - b.text.length))[0]?.place;
    expect(wins(by(-1))).toBeLessThan(0.45);
    expect(wins(by(1))).toBeLessThan(0.45);
    for (const at of [0, 1, 2]) expect(wins((texts) => texts[at]?.place)).toBeLessThan(0.48);
    const clauses = all.map((one) => shuffle(one.clauses, random(`${one.id}/clause`)));
    for (const at of [0, 1, 2]) {
      const hits = clauses.filter((list, i) => list[at]?.at === all[i]?.clause).length;
      expect(share(hits, all.length)).toBeLessThan(0.5);
    }
  });
});
