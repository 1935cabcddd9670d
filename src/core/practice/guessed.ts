import type { Progress } from '#core/progress/progress.ts';

/** First tries of checks in lessons, and how many of them were right. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

/**
 * The first checks of lessons: those whose question was guessed before the text, and those that were
 * only read about. Only lessons with a guess count, so that both sides come from the same texts.
 */
export function guessedOrRead({ begun, guesses }: Progress): {
  readonly guessed: Tally;
  readonly read: Tally;
} {
  const rounds = Object.entries(begun).filter(([key]) => /^[^/]+\/[^:]+:.*#1$/.test(key));
  const checks = rounds.flatMap(([key, firsts]) =>
    Object.entries(firsts).map(([question, right]) => ({
      lesson: key.split(':')[0] ?? '',
      right,
      guess: Object.hasOwn(guesses, question),
    })),
  );
  const lessons = new Set(checks.filter(({ guess }) => guess).map(({ lesson }) => lesson));
  const tally = (guess: boolean): Tally => {
    const own = checks.filter((check) => lessons.has(check.lesson) && check.guess === guess);
    return { right: own.filter(({ right }) => right).length, of: own.length };
  };
  return { guessed: tally(true), read: tally(false) };
}
