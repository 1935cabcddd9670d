import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Terms that are defined twice or point to what does not exist. */
export function glossaryProblems({ glossary, lessons }: CourseFiles): Problem[] {
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
