import type { CourseFiles } from './readCourse.ts';
import type { MdxFile, Word } from './mdxFile.ts';
import { questionProblems } from './questionProblems.ts';
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

function lessonProblems(id: string, lesson: MdxFile, files: CourseFiles): Problem[] {
  const { file } = lesson;
  const terms = new Set(files.glossary?.data.terms.map((term) => term.id));
  const dimensions = new Set(files.comparison?.data.dimensions.map((row) => row.id));
  const discuss = new Set(files.activities?.data.discuss.map((card) => card.id));
  const questions = new Map(
    files.banks.flatMap(({ data }) => data.questions.map((q) => [q.id, q.lesson] as const)),
  );
  const list = (word: Word, key: string) =>
    (word.attributes[key] ?? '').split(/\s+/).filter(Boolean);
  const marked = new Set<string>();

  const problemsOf = (word: Word): string[] => {
    const { name, attributes } = word;
    if (name === 'Term') {
      const term = attributes['id'] ?? '';
      if (marked.has(term))
        return [`marks the term “${term}” a second time. Mark it once in a lesson.`];
      marked.add(term);
      if (files.glossary && !terms.has(term)) {
        return [
          `marks the term “${term}”, which content/glossary.yaml does not define. Define it or correct the id.`,
        ];
      }
    }
    if (name === 'Quiz') {
      const ids = list(word, 'questions');
      if (ids.length < 3 || ids.length > 5)
        return [`asks ${ids.length} questions at once. Ask three to five.`];
      return ids.flatMap((question) => {
        const owner = questions.get(question);
        if (owner === id) return [];
        if (owner)
          return [
            `asks the question “${question}”, which belongs to the lesson “${owner}”. Ask it there.`,
          ];
        return [
          `asks for the question “${question}”, which no bank contains. Correct the id or write the question.`,
        ];
      });
    }
    if (name === 'Lesson' && !files.lessons.has(attributes['to'] ?? '')) {
      return [`leads to the lesson “${attributes['to']}”, which does not exist. Correct the name.`];
    }
    if (name === 'ComparisonTable' && files.comparison) {
      return list(word, 'rows')
        .filter((row) => !dimensions.has(row))
        .map(
          (row) =>
            `shows the row “${row}”, which content/comparisons does not have. Correct the id.`,
        );
    }
    if (name === 'Discuss' && files.activities) {
      return list(word, 'ids')
        .filter((card) => !discuss.has(card))
        .map(
          (card) =>
            `shows the open case “${card}”, which content/activities does not have. Correct the id.`,
        );
    }
    return [];
  };
  return lesson.words.flatMap((word) =>
    problemsOf(word).map((message) => ({ file, line: word.line, message })),
  );
}

function glossaryProblems({ glossary, lessons }: CourseFiles): Problem[] {
  if (!glossary) return [];
  const { terms } = glossary.data;
  const ids = terms.map((term) => term.id);
  const names = terms.map((term) => term.term.toLowerCase());
  return terms.flatMap((term, i) => {
    const messages = [...term.notToConfuse, ...term.seeAlso]
      .filter((id) => !ids.includes(id))
      .map(
        (id) => `points to the term “${id}”, which does not exist. Define it or correct the id.`,
      );
    if (ids.indexOf(term.id) < i) messages.push('is defined a second time. Remove one of the two.');
    else if (names.indexOf(term.term.toLowerCase()) < i)
      messages.push('has the name of another term. Rename one.');
    if (term.lesson !== undefined && !lessons.has(term.lesson)) {
      messages.push(`names the lesson “${term.lesson}”, which does not exist. Correct it.`);
    }
    const line = glossary.lineOf(['terms', i]);
    return messages.map((message) => ({
      file: glossary.file,
      line,
      message: `entry “${term.id}”: ${message}`,
    }));
  });
}

/** Every citation, wherever it stands, leads to a document of content/sources.yaml. */
function citationProblems({
  sources,
  lessons,
  banks,
  glossary,
  activities,
  comparison,
}: CourseFiles): Problem[] {
  if (!sources) return [];
  const ids = sources.data.sources.map((source) => source.id);
  const known = new Set(ids);
  const unknown = (source: string) =>
    `cites the source “${source}”, which content/sources.yaml does not list. Add it or correct the id.`;
  const doubles = ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [
          {
            file: sources.file,
            line: sources.lineOf(['sources', i]),
            message: `entry “${id}”: is listed a second time. Remove one of the two.`,
          },
        ]
      : [],
  );
  const inLessons = [...lessons.values()].flatMap(({ file, data, words }) => [
    ...data.sources.map(({ source }) => ({ file, line: 2, source })),
    ...words
      .filter(({ name }) => name === 'Ref')
      .map(({ attributes, line }) => ({ file, line, source: attributes['source'] ?? '' })),
  ]);
  const inYaml = [
    ...banks.map((read) => ({ read, key: 'questions', entries: read.data.questions })),
    ...(glossary ? [{ read: glossary, key: 'terms', entries: glossary.data.terms }] : []),
    ...(activities
      ? [
          { read: activities, key: 'activities', entries: activities.data.activities },
          { read: activities, key: 'discuss', entries: activities.data.discuss },
        ]
      : []),
    ...(comparison
      ? [{ read: comparison, key: 'dimensions', entries: comparison.data.dimensions }]
      : []),
  ].flatMap(({ read, key, entries }) =>
    entries.flatMap((entry, i) =>
      [...entry.sources, ...tradeSources(entry)].map(({ source }) => ({
        file: read.file,
        line: read.lineOf([key, i]),
        source,
      })),
    ),
  );
  const dangling = [...inLessons, ...inYaml]
    .filter(({ source }) => !known.has(source))
    .map(({ file, line, source }) => ({ file, line, message: unknown(source) }));
  return [...doubles, ...dangling];
}

const tradeSources = (entry: object) =>
  'trades' in entry
    ? Object.values(entry.trades as Record<string, { sources: { source: string }[] }>).flatMap(
        (trade) => trade.sources,
      )
    : [];

function interactiveProblems({ activities, comparison }: CourseFiles): Problem[] {
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
    ...(activities
      ? doubles(
          activities.file,
          activities.data.activities.map(({ id }) => id),
          (i) => activities.lineOf(['activities', i]),
        )
      : []),
    ...(comparison
      ? doubles(
          comparison.file,
          comparison.data.dimensions.map(({ id }) => id),
          (i) => comparison.lineOf(['dimensions', i]),
        )
      : []),
  ];
}
