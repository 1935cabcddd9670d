import { nothing, type Progress } from './progress.ts';

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
    told: {},
  };
}

/**
 * The stored picture of a progress for the first frame, or undefined when it has not the shape of
 * one. It is replaced as soon as the log was read.
 */
export function viewOf(raw: unknown): Progress | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const shape = raw as Record<string, unknown>;
  const fits = Object.entries(nothing).every(([key, value]) => {
    const found = shape[key];
    return (
      typeof found === 'object' && found !== null && Array.isArray(found) === Array.isArray(value)
    );
  });
  return fits ? (raw as Progress) : undefined;
}
