import type { APIRoute } from 'astro';
import { lessons } from '#site/course.ts';
import { questionsInText, questionsOfLesson } from '#site/questions.ts';

export async function getStaticPaths() {
  return (await lessons()).map(({ id, entry }) => ({
    params: { lesson: id },
    props: { inText: questionsInText(entry.body ?? '') },
  }));
}

/** The questions of a lesson that do not stand in its text. */
export const GET: APIRoute = async ({ params, props }) => {
  const questions = await questionsOfLesson(params['lesson'] ?? '');
  const inText = props['inText'] as readonly string[];
  return Response.json(questions.filter(({ id }) => !inText.includes(id)));
};
