import type { Folding } from '#core/progress/folding.ts';
import { calibration, levelOf, sureButWrong, type Level } from './calibration.ts';

/** What is known of how sure a learner was. */
export interface Certainties {
  /** Lowest first. */
  readonly levels: readonly Level[];
  /** Questions that were wrong while the learner was sure, and have not been right since. */
  readonly wrong: readonly string[];
}

const isTold = (raw: unknown): raw is Certainties => {
  const { levels, wrong } = (raw ?? {}) as Partial<Certainties>;
  return (
    Array.isArray(wrong) &&
    wrong.every((one) => typeof one === 'string') &&
    Array.isArray(levels) &&
    levels.length === 3 &&
    levels.every(
      (one: Partial<Level> | null) => Number.isFinite(one?.right) && Number.isFinite(one?.of),
    )
  );
};

/** How certainty is folded and kept. Raise the version when the same operations fold otherwise. */
export const certaintyFolding: Folding<Certainties> = {
  name: 'certainty',
  version: '1',
  kinds: ['question-answered'],
  begin: () => ({ levels: calibration([]), wrong: [] }),
  extend: ({ levels, wrong }, operations) => {
    const more = calibration(operations);
    return {
      levels: levels.map(({ sure, right, of }, at) =>
        levelOf(sure, right + (more[at]?.right ?? 0), of + (more[at]?.of ?? 0)),
      ),
      wrong: [...sureButWrong(operations, wrong)],
    };
  },
  accepts: isTold,
};
