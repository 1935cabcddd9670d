import { expect, it } from 'vitest';
import { draw } from '../../../src/core/exam/draw.ts';
import { ownSeed } from '../../../src/core/exam/ownSeed.ts';
import { parseSeed } from '../../../src/core/exam/seed.ts';
import { nothing, type Progress } from '../../../src/core/progress/progress.ts';
import { blueprint, domain } from './marking.ts';

const day = 864e5;
const now = 1000 * day;
const pool = Array.from({ length: 40 }, (_, i) => ({
  id: `q/${i}`,
  objective: 'any',
  type: 'single' as const,
  lesson: 'module/lesson',
}));
const mock = blueprint({ items: 10, domains: [domain('a', { pool })] });

it('after a sitting the next paper of the same word is offered', () => {
  const sitting = { exam: mock.id, seed: 'plumb-2', t: 5, items: 10 };
  const other = { exam: 'another', seed: 'other-7', t: 9, items: 10 };
  const progress: Progress = { ...nothing, sittings: { x: sitting, y: other } };
  expect(ownSeed(mock, progress, now, 'chance')).toBe('plumb-3');
});

it('at first a paper with few questions that were seen lately is offered', () => {
  const ids = mock.domains[0]?.pool.slice(0, 20).map(({ id }) => id) ?? [];
  const last = { t: now - day, options: [], right: true, try: 1, shown: false };
  const known = { tries: 1, daysRight: [], held: false, missed: false };
  const questions = Object.fromEntries(
    ids.map((id) => [id, { ...known, last: { ...last, set: 's', round: 1, hash: 'h' } }]),
  );
  const seenIn = (seed: string) => {
    const paper = draw(mock, parseSeed(seed) ?? { word: '', paper: 1 });
    return paper.ok ? paper.items.filter(({ id }) => ids.includes(id)).length : Number.NaN;
  };
  const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const offered = seeds.map((chance) =>
    seenIn(ownSeed(mock, { ...nothing, questions }, now, chance)),
  );
  // Half of the bank was seen; a paper taken blindly holds five on average.
  expect(offered.reduce((sum, n) => sum + n, 0) / seeds.length).toBeLessThan(4);
});
