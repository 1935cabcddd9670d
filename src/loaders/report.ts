import type { AuthoredQuestion } from '#schemas/question.ts';
import type { CourseFiles } from './readCourse.ts';
import { freshDays, staleEntries } from './stale.ts';

type Table = readonly (readonly (string | number)[])[];

/**
 * What the course covers and what it lacks, as text: questions by module, type, Bloom level, exam
 * and authority; objectives with too few kinds of questions; lessons without an exam; what is old.
 */
export function report(files: CourseFiles, today: string): string {
  const questions = files.banks.flatMap(({ data }) => data.questions);
  const lessons = [...files.lessons].map(([id, { data }]) => ({ id, ...data }));
  const thin = lessons.flatMap(({ id, objectives }) =>
    objectives
      .map((objective) => ({
        name: `${id}, ${objective.id}`,
        kinds: kindsOf(questions.filter((q) => q.lesson === id && q.objective === objective.id)),
      }))
      .filter(({ kinds }) => kinds.size < 2)
      .map(({ name, kinds }) => `${name}: ${[...kinds].join(', ') || 'no question'}`),
  );
  const stale = staleEntries(files, today).map(
    ({ file, entry, checkedOn, days }) =>
      `${file}${entry ? `, ${entry}` : ''}: ${checkedOn}, ${days} days`,
  );
  const drills = files.drills?.data.drills.length ?? 0;
  const cases = files.banks.flatMap(({ data }) => data.cases).length;
  return [
    `${lessons.length} lessons, ${questions.length} questions, ${cases} cases, ${drills} drills, ${files.glossary?.data.terms.length ?? 0} terms, ${files.sources?.data.sources.length ?? 0} sources`,
    heading('Questions by module and type'),
    lines(
      crossed(
        questions,
        ({ lesson }) => lesson.split('/')[0] ?? '',
        ({ type }) => type,
      ),
    ),
    heading('Questions by module and Bloom level'),
    lines(
      crossed(
        questions,
        ({ lesson }) => lesson.split('/')[0] ?? '',
        ({ bloom }) => bloom,
      ),
    ),
    heading('Questions and lessons by exam'),
    lines(byExam(questions, lessons)),
    heading('Lessons by authority'),
    lines(tally(lessons.map(({ authority }) => authority.split(/[,;]/)[0] ?? ''))),
    heading('Objectives asked in fewer than two types'),
    listed(thin),
    heading('Lessons that serve no exam'),
    listed(lessons.filter(({ exams }) => exams.length === 0).map(({ id }) => id)),
    heading(`Checked more than ${freshDays} days ago`),
    listed(stale),
  ].join('\n');
}

/** The types in which questions ask, one on a case counting as another. */
const kindsOf = (questions: readonly AuthoredQuestion[]) =>
  new Set(questions.map((q) => (q.case === undefined ? q.type : `${q.type} on a case`)));

function crossed<T>(all: readonly T[], row: (one: T) => string, column: (one: T) => string): Table {
  const [rows, columns] = [[...new Set(all.map(row))], [...new Set(all.map(column))]];
  const count = (r?: string, c?: string) =>
    all.filter((one) => (r ?? row(one)) === row(one) && (c ?? column(one)) === column(one)).length;
  return [
    ['', ...columns, 'all'],
    ...rows.map((r) => [r, ...columns.map((c) => count(r, c)), count(r)]),
    ['all', ...columns.map((c) => count(undefined, c)), count()],
  ];
}

function byExam(
  questions: readonly { readonly exams: readonly string[] }[],
  lessons: readonly { readonly exams: readonly string[] }[],
): Table {
  const ids = [...new Set([...questions, ...lessons].flatMap(({ exams }) => exams))].sort();
  const count = (all: readonly { readonly exams: readonly string[] }[], id: string) =>
    all.filter(({ exams }) => exams.includes(id)).length;
  return [
    ['', 'questions', 'lessons'],
    ...ids.map((id) => [id, count(questions, id), count(lessons, id)]),
  ];
}

const tally = (words: readonly string[]): Table =>
  [...new Set(words)].sort().map((word) => [word, words.filter((other) => other === word).length]);

const heading = (text: string) => `\n${text}`;
const listed = (all: readonly string[]) => (all.length === 0 ? '  none' : `  ${all.join('\n  ')}`);

function lines(table: Table): string {
  const first = Math.max(...table.map(([name]) => String(name).length));
  return table
    .map(([name, ...cells]) => {
      const columns = cells.map((cell, i) =>
        String(cell).padStart(Math.max(4, String(table[0]?.[i + 1] ?? '').length)),
      );
      return `  ${String(name).padEnd(first)}  ${columns.join('  ')}`;
    })
    .join('\n');
}
