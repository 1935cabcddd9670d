import type { CourseFiles } from './readCourse.ts';

/** After so many days somebody should hold an entry against its sources again. */
export const freshDays = 180;

export interface Stale {
  readonly file: string;
  /** The entry, where a file holds several. */
  readonly entry?: string;
  readonly checkedOn: string;
  readonly days: number;
}

/** What was last checked more than 180 days before `today` (as 2026-11-25), the oldest first. */
export function staleEntries(files: CourseFiles, today: string): Stale[] {
  const dated = [
    ...[...files.lessons.values()].map(({ file, data }) => ({ file, checkedOn: data.checkedOn })),
    ...files.banks.flatMap(({ file, data }) => [
      { file, checkedOn: data.checkedOn },
      ...data.questions.flatMap(({ id, checkedOn }) =>
        checkedOn ? [{ file, entry: id, checkedOn }] : [],
      ),
    ]),
    ...[
      files.course,
      files.glossary,
      files.sources,
      files.comparison,
      files.drills,
      ...files.sorters,
      ...files.overviews,
      ...files.exams,
      ...files.dossiers,
    ].flatMap((read) => (read ? [{ file: read.file, checkedOn: read.data.checkedOn }] : [])),
  ];
  return dated
    .map((one) => ({ ...one, days: daysBetween(one.checkedOn, today) }))
    .filter(({ days }) => days > freshDays)
    .sort((a, b) => b.days - a.days);
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
