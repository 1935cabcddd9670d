import { pool } from './bank.ts';
import { modules } from './course.ts';
import { exams } from './exams.ts';
import { lessonUrl } from './urls.ts';

/** What a practice set can be built by, as far as it stands in the course. */
export async function practiceOptions() {
  const entries = await pool();
  const served = new Set(entries.flatMap((entry) => entry.exams as readonly string[]));
  const levels = [...new Set(entries.map(({ difficulty }) => difficulty))].sort((a, b) => a - b);
  const asked = new Set(entries.map(({ lesson, objective }) => `${lesson}#${objective}`));
  return {
    count: entries.length,
    modules: (await modules()).map(({ slug, title, lessons }) => ({
      slug,
      title,
      lessons: lessons.map(({ id, code, entry }) => ({
        id,
        code,
        title: entry.data.title,
        url: lessonUrl(id),
        objectives: entry.data.objectives
          .map((objective) => ({ id: `${id}#${objective.id}`, text: objective.text }))
          .filter((objective) => asked.has(objective.id)),
      })),
    })),
    exams: (await exams())
      .filter(({ id }) => served.has(id))
      .map(({ id, name }) => ({ id: id as string, name })),
    levels,
  };
}
