import type { Progress } from './progress.ts';

/** The round in which a set goes on: the last one, or the next one when that is finished. */
export function roundToBegin(
  set: string,
  questions: readonly { readonly id: string }[],
  known: Progress,
): number {
  const answers = questions.map(({ id }) => known.questions[id]?.last);
  const last = Math.max(1, ...answers.map((answer) => (answer?.set === set ? answer.round : 1)));
  return known.sets.some((one) => one.set === set && one.round === last) ? last + 1 : last;
}
