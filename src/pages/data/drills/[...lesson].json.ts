import type { APIRoute } from 'astro';
import { lessons } from '#site/course.ts';
import { drillsOfLesson } from '#site/drills.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    (await lessons()).map(async ({ id }) => ({ id, drills: await drillsOfLesson(id) })),
  );
  return all
    .filter(({ drills }) => drills.length > 0)
    .map(({ id, drills }) => ({ params: { lesson: id }, props: { drills } }));
}

/** The drills of a lesson. */
export const GET: APIRoute = ({ props }) => Response.json(props['drills']);
