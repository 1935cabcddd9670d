import type { APIRoute } from 'astro';
import { lessons } from '#site/course.ts';
import { guessesInText, questionsById } from '#site/questions.ts';

export async function getStaticPaths() {
  return (await lessons())
    .map(({ id, entry }) => ({ params: { lesson: id }, ids: guessesInText(entry.body ?? '') }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ params, ids }) => ({ params, props: { ids } }));
}

/** The questions that a lesson lets be guessed before its text. */
export const GET: APIRoute = async ({ params, props }) =>
  Response.json(
    await questionsById(props['ids'] as readonly string[], params['lesson'] ?? 'A lesson'),
  );
