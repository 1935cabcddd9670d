import type { Dossier, Finding, marksOf } from './dossier.ts';
import { gradeWords } from './gradeWords.ts';
import type { Figures } from './task.ts';

/** A dossier with the learner's last finding and its marks, where there is one. */
export interface Graded {
  readonly dossier: Dossier;
  readonly finding: Finding | undefined;
  readonly marks: ReturnType<typeof marksOf> | undefined;
}

/** What a learner has graded, as a table; grade and clause of the others stay untold. */
export const gradedFigures = (all: readonly Graded[]): Figures => ({
  caption: 'Dossiers that you have graded, with their marks',
  head: ['Dossier', 'Your grade', 'Its grade', 'Grade', 'Clause', 'Statement', 'Sum'],
  rows: all.flatMap(({ dossier, finding, marks }, i) =>
    finding && marks
      ? [
          [
            `${i + 1}. ${dossier.title}`,
            gradeWords[finding.grade],
            gradeWords[dossier.grade],
            marks.grade,
            marks.clause,
            marks.statement,
            marks.sum,
          ],
        ]
      : [],
  ),
});
