import type { Progress } from '#core/progress/progress.ts';
import { counted, day, marksOf } from '#islands/shared/words.ts';

/** How many papers of mock exams a learner has handed in and begun, and the latest result. */
export function sittingsSaid(sittings: Progress['sittings']): string {
  const all = Object.values(sittings);
  const ended = all
    .flatMap(({ ended: end }) => (end && end.how !== 'discard' ? [end] : []))
    .toSorted((a, b) => b.t - a.t);
  const running = all.filter((one) => one.exam && !one.ended).length;
  const [latest] = ended;
  const said = [
    ...(latest
      ? [
          `${counted(ended.length, 'paper', 'papers')} handed in, the latest on ${day(latest.t)}: ${marksOf(latest.marks, latest.of)}, ${latest.passed ? 'passed' : 'not passed'}.`,
        ]
      : []),
    ...(running > 0 ? [`${counted(running, 'paper is', 'papers are')} begun.`] : []),
  ];
  return said.join(' ') || 'No paper was handed in yet.';
}
