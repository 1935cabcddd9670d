import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Drills that belong to no lesson or objective, or whose id is taken. */
export function drillProblems({ drills, lessons, banks }: CourseFiles): Problem[] {
  if (!drills) return [];
  const taken = new Set(banks.flatMap(({ data }) => data.questions.map(({ id }) => id)));
  return drills.data.drills.flatMap(({ id, lesson, objective }, i) => {
    const messages: string[] = [];
    if (taken.has(id)) messages.push('its id is used already. Give it an id of its own.');
    taken.add(id);
    const objectives = lessons.get(lesson)?.data.objectives.map((one) => one.id);
    if (!objectives) {
      messages.push(`belongs to the lesson “${lesson}”, which does not exist. Correct it.`);
    } else if (!objectives.includes(objective)) {
      messages.push(
        `serves the objective “${objective}”, which its lesson does not have. It has ${objectives.join(', ')}.`,
      );
    }
    const [, name] = lesson.split('/');
    if (!id.startsWith(`${name}/`)) {
      messages.push(`its id must begin with the name of its lesson, “${name}/”.`);
    }
    return messages.map((message) => ({
      file: drills.file,
      line: drills.lineOf(['drills', i]),
      message: `drill “${id}”: ${message}`,
    }));
  });
}
