import type { Progress } from './progress.ts';

const latestSets = 200;

/** What first frames need of a progress; it stays small however much was done. */
export function pictureOf(progress: Progress): Progress {
  const questions = Object.entries(progress.questions).map(
    ([id, known]) => [id, { ...known, daysRight: [] }] as const,
  );
  return {
    ...progress,
    questions: Object.fromEntries(questions),
    sets: progress.sets.slice(-latestSets),
    begun: {},
  };
}
