import type { Progress } from '#core/progress/progress.ts';
import type { Blueprint } from './blueprint.ts';
import { draw } from './draw.ts';
import { nextPaper, parseSeed, seedText, seedWord, type Seed } from './seed.ts';

const lately = 14 * 864e5;
const tried = 12;

/**
 * The seed of the paper that serves a learner best: after a sitting the next paper of its word,
 * which holds what was asked least; at first, of several words the one whose paper holds fewest
 * questions that the learner saw within two weeks.
 */
export function ownSeed(
  blueprint: Blueprint,
  progress: Progress,
  now: number,
  chance: string,
): string {
  const mine = Object.values(progress.sittings)
    .filter(({ exam }) => exam === blueprint.id)
    .sort((a, b) => b.t - a.t)[0];
  const last = mine && parseSeed(mine.seed);
  if (last) return seedText(nextPaper(last));
  const candidates: Seed[] = Array.from({ length: tried }, (_, i) => ({
    word: seedWord(`${chance}${i}`),
    paper: 1,
  }));
  const seen = (seed: Seed) => {
    const paper = draw(blueprint, seed);
    const items = paper.ok ? paper.items : [];
    return items.filter(({ id }) => now - (progress.questions[id]?.last.t ?? -Infinity) < lately)
      .length;
  };
  const best = candidates
    .map((seed) => ({ seed, count: seen(seed) }))
    .sort((a, b) => a.count - b.count)[0];
  return seedText(best?.seed ?? { word: seedWord(chance), paper: 1 });
}
