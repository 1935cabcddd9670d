import type { CourseFiles } from './readCourse.ts';
import { blueprintProblems } from './blueprintProblems.ts';
import { citationProblems } from './citationProblems.ts';
import { contrastProblems } from './contrastProblems.ts';
import { dossierProblems } from './dossierProblems.ts';
import { drillProblems } from './drillProblems.ts';
import { examProblems } from './examProblems.ts';
import { glossaryProblems } from './glossaryProblems.ts';
import { lessonProblems } from './lessonProblems.ts';
import { questionProblems } from './questionProblems.ts';
import { scenarioProblems } from './scenarioProblems.ts';
import type { Problem } from './yamlFile.ts';

/**
 * All that an author has to mend before the course can be built: mistakes within a file, and names
 * that lead nowhere from one file to another. Empty when the course is whole.
 */
export function findProblems(files: CourseFiles): Problem[] {
  return [
    ...files.problems,
    ...orderProblems(files),
    ...[...files.lessons].flatMap(([id, lesson]) => lessonProblems(id, lesson, files)),
    ...questionProblems(files),
    ...drillProblems(files),
    ...examProblems(files),
    ...blueprintProblems(files),
    ...scenarioProblems(files),
    ...dossierProblems(files),
    ...contrastProblems(files),
    ...glossaryProblems(files),
    ...citationProblems(files),
    ...interactiveProblems(files),
  ];
}

function orderProblems({ course, lessons, problems }: CourseFiles): Problem[] {
  if (!course) return [];
  const listed = course.data.modules.flatMap(({ slug, lessons: names }, m) =>
    names.map((name, l) => ({
      id: `${slug}/${name}`,
      line: course.lineOf(['modules', m, 'lessons', l]),
    })),
  );
  const broken = new Set(problems.map(({ file }) => file));
  const missing = listed
    .filter(({ id }) => !lessons.has(id) && !broken.has(`content/lessons/${id}.mdx`))
    .map(({ id, line }) => ({
      file: course.file,
      line,
      message: `lists the lesson “${id}”, but content/lessons/${id}.mdx does not exist. Write it or take it off the list.`,
    }));
  const unlisted = [...lessons]
    .filter(([id]) => !listed.some((one) => one.id === id))
    .map(([id, { file }]) => ({
      file,
      line: 1,
      message: `is a lesson that content/course.yaml does not list. Add “${id.split('/')[1]}” to its module.`,
    }));
  return [...missing, ...unlisted];
}

function interactiveProblems({ sorters, overviews, comparison }: CourseFiles): Problem[] {
  const doubles = (file: string, ids: readonly string[], lineOf: (i: number) => number) =>
    ids.flatMap((id, i) =>
      ids.indexOf(id) < i
        ? [
            {
              file,
              line: lineOf(i),
              message: `entry “${id}”: the id is used a second time. Give each its own.`,
            },
          ]
        : [],
    );
  return [
    ...sorters.flatMap(({ file, data, lineOf }) => [
      ...doubles(
        file,
        data.activities.map(({ id }) => id),
        (i) => lineOf(['activities', i]),
      ),
      ...misplaced({ file, data, lineOf }),
    ]),
    ...overviews.flatMap(({ file, data, lineOf }) =>
      doubles(
        file,
        data.rows.map(({ id }) => id),
        (i) => lineOf(['rows', i]),
      ),
    ),
    ...(comparison
      ? doubles(
          comparison.file,
          comparison.data.dimensions.map(({ id }) => id),
          (i) => comparison.lineOf(['dimensions', i]),
        )
      : []),
  ];
}

/** Activities whose answer at a level is no bin of that level. */
function misplaced({
  file,
  data,
  lineOf,
}: Pick<CourseFiles['sorters'][number], 'file' | 'data' | 'lineOf'>): Problem[] {
  return data.activities.flatMap((activity, i) =>
    Object.entries(activity.answers).flatMap(([level, bin]) => {
      const bins = data.levels.find((rules) => String(rules.level) === level)?.bins ?? [];
      if (bins.includes(bin)) return [];
      const message = `entry “${activity.id}”: its answer at level ${level} is “${bin}”, and that level has the bins ${bins.join(', ') || 'of no level'}. Correct the one or the other.`;
      return [{ file, line: lineOf(['activities', i]), message }];
    }),
  );
}
