import type { APIRoute } from 'astro';
import { exams, servedBy } from '#site/exams.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    (await exams()).map(async (exam) => ({ exam, ...(await servedBy(exam)) })),
  );
  return all.flatMap(({ exam, most, also }) =>
    [...most, ...also]
      .filter(({ questions }) => questions.length > 0)
      .map(({ place, questions }) => ({
        params: { exam: exam.id, lesson: place.id },
        props: { questions },
      })),
  );
}

/** The questions of a lesson that serve an exam. */
export const GET: APIRoute = ({ props }) => Response.json(props['questions']);
