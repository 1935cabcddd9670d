import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Exams that name lessons that do not exist, and exams of lessons or questions without a page. */
export function examProblems({ exams, lessons, banks }: CourseFiles): Problem[] {
  if (exams.length === 0) return [];
  const known = new Set<string>(exams.map(({ data }) => data.id));
  const wrong = exams.flatMap(({ file, data, lineOf }) => {
    const name = file.replace(/^.*\/|\.yaml$/g, '');
    const misnamed =
      name === data.id
        ? []
        : [
            {
              file,
              line: 1,
              message: `holds the exam “${data.id}”. Name the file ${data.id}.yaml.`,
            },
          ];
    const missing = data.lessons.flatMap((lesson, i) =>
      lessons.has(lesson)
        ? []
        : [
            {
              file,
              line: lineOf(['lessons', i]),
              message: `names the lesson “${lesson}”, which does not exist. Correct it.`,
            },
          ],
    );
    return [...misnamed, ...missing];
  });
  const used = [
    ...[...lessons.values()].map(({ file, data }) => ({ file, line: 2, exams: data.exams })),
    ...banks.flatMap(({ file, data, lineOf }) =>
      data.questions.map((q, i) => ({ file, line: lineOf(['questions', i]), exams: q.exams })),
    ),
  ];
  const homeless = used.flatMap(({ file, line, exams: ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        line,
        message: `serves the exam “${id}”, of which content/exams tells nothing. Write content/exams/${id}.yaml.`,
      })),
  );
  return [...wrong, ...homeless];
}
