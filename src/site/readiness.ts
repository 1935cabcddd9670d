import { outlineOf, type ExamOutline } from '#core/readiness/outline.ts';
import { pool } from './bank.ts';
import { blueprints, withPools } from './blueprints.ts';
import { lessons, modules } from './course.ts';
import { servedBy, type ExamData } from './exams.ts';

/** An exam as far as readiness and the study plan need it. */
export async function outlineOfExam(exam: ExamData): Promise<ExamOutline> {
  const { most } = await servedBy(exam);
  const own = new Set(most.map(({ place }) => place.id));
  const like = (await blueprints()).filter((data) => data.exam === exam.id);
  return outlineOf({
    id: exam.id,
    name: exam.name,
    lessons: (await lessons())
      .filter(({ id }) => own.has(id))
      .map(({ id, entry }) => ({ id, minutes: entry.data.minutes })),
    modules: await modules(),
    pool: await pool(),
    blueprints: await Promise.all(like.map(withPools)),
  });
}
