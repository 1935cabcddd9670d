import type { MdxFile, Word } from './mdxFile.ts';
import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Names in the text of a lesson that lead nowhere, and words used where they may not be. */
export function lessonProblems(id: string, lesson: MdxFile, files: CourseFiles): Problem[] {
  const { file } = lesson;
  const terms = new Set(files.glossary?.data.terms.map((term) => term.id));
  const dimensions = new Set(files.comparison?.data.dimensions.map((row) => row.id));
  const discuss = new Set(files.activities?.data.discuss.map((card) => card.id));
  const questions = new Map(
    files.banks.flatMap(({ data }) => data.questions.map((q) => [q.id, q.lesson] as const)),
  );
  const cases = new Map(
    files.banks.flatMap(({ data }) => data.questions.map((q) => [q.id, q.case] as const)),
  );
  const types = new Map(
    files.banks.flatMap(({ data }) => data.questions.map((q) => [q.id, q.type] as const)),
  );
  const list = (word: Word, key: string) =>
    (word.attributes[key] ?? '').split(/\s+/).filter(Boolean);
  const asked = new Set(
    lesson.words.flatMap((word) => (word.name === 'Quiz' ? list(word, 'questions') : [])),
  );
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
      const apart = caseApart(ids.map((question) => cases.get(question)));
      if (apart) {
        return [
          `asks questions on the case “${apart}” apart from each other. Put them side by side.`,
        ];
      }
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
    if (name === 'GuessFirst') {
      const ids = list(word, 'questions');
      if (ids.length < 2 || ids.length > 3)
        return [`lets ${ids.length} questions be guessed. Name two or three.`];
      return ids.flatMap((question) => {
        if (!asked.has(question))
          return [
            `lets the question “${question}” be guessed, which no quiz of this lesson asks. Name one that comes later in the text.`,
          ];
        if (types.get(question) === 'single') return [];
        return [
          `lets the question “${question}” be guessed, which is not of type single. Name another one.`,
        ];
      });
    }
    if (name === 'Lesson' && !files.lessons.has(attributes['to'] ?? '')) {
      return [`leads to the lesson “${attributes['to']}”, which does not exist. Correct the name.`];
    }
    if (name === 'Overview' && !named(files.overviews, attributes['of'])) {
      return [
        `shows the overview “${attributes['of']}”, but content/overviews has no such file. Correct the name or write it.`,
      ];
    }
    if (name === 'Diagram' && !named(files.diagrams, attributes['of'])) {
      return [
        `shows the diagram “${attributes['of']}”, but content/diagrams has no such file. Correct the name or write it.`,
      ];
    }
    if (name === 'Simulation' && !named(files.simulations, attributes['of'])) {
      return [
        `shows the simulation “${attributes['of']}”, but content/simulations has no such file. Correct the name or write it.`,
      ];
    }
    if (name === 'Scenario' && !named(files.scenarios, attributes['of'])) {
      return [
        `plays the scenario “${attributes['of']}”, but content/scenarios has no such file. Correct the name or write it.`,
      ];
    }
    if (name === 'Sorter' && attributes['of'] && !named(files.sorters, attributes['of'])) {
      return [
        `deals the set “${attributes['of']}”, but content/activities has no such file. Correct the name or write it.`,
      ];
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

/** Whether one of the files is called `name`. */
const named = (files: readonly { readonly file: string }[], name: string | undefined) =>
  files.some(({ file }) => file.endsWith(`/${name}.yaml`));

/** The first case to which a list of questions comes back after others. */
function caseApart(cases: readonly (string | undefined)[]): string | undefined {
  return cases.find(
    (one, i) => one !== undefined && cases[i - 1] !== one && cases.indexOf(one) < i,
  );
}
